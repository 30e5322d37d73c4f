using System.Globalization;
using System.Text;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>The stretch of the timeline in which a tween writes its values.</summary>
internal sealed class GsapWindow
{
    private readonly GsapTween _tween;
    private readonly string _timeline;
    private string? _code;

    public GsapWindow(GsapTween tween, double start, string timeline)
    {
        _tween = tween;
        _timeline = timeline;
        Start = start;
        var repeat = NumberOf("repeat");
        End = tween.Method == "set" ? start
            : repeat < 0 ? double.PositiveInfinity
            : start + ((tween.Duration ?? 0) * (repeat > 0 ? repeat + 1 : 1));
        OverwritesAuto = TextOf("overwrite") == "auto";
        ImmediateRender = TextOf("immediateRender") switch { "true" => true, "false" => false, _ => null };
    }

    public string Selector => _tween.Selector;

    public string? Identity => _tween.Identity;

    public string Method => _tween.Method;

    public TweenCall Call => _tween.Call;

    public bool Global => _tween.Global;

    /// <summary>Seconds from the timeline's start.</summary>
    public double Start { get; }

    /// <summary>Seconds; equal to <see cref="Start"/> where no duration is given, infinite where it repeats for ever. Delays and staggers do not count.</summary>
    public double End { get; }

    public GsapValues Values => _tween.Properties;

    public GsapValues? FromValues => _tween.FromProperties;

    public bool OverwritesAuto { get; }

    /// <summary>Null where it is not said.</summary>
    public bool? ImmediateRender { get; }

    /// <summary>The selector names no element and nothing tells the target from others.</summary>
    public bool HasNoIdentity => IsAnonymous(Selector, Identity);

    /// <summary>The tween as code.</summary>
    public string Code => _code ??= CodeOf(_tween, _timeline);

    public static bool IsAnonymous(string selector, string? identity) =>
        identity is null && (selector is TweenCall.UnresolvedTarget or "dwell/hold" || selector.StartsWith("proxy ", StringComparison.Ordinal));

    /// <summary>The call that says the same as a tween, written plainly.</summary>
    public static string CodeOf(GsapTween tween, string timeline)
    {
        var members = tween.Properties.Items.Select(item => $"{item.Key}: {Literal(item.Value)}").ToList();
        if (tween.Duration is { } duration)
        {
            members.Add("duration: " + JsNumber.Print(duration));
        }

        if (!string.IsNullOrEmpty(tween.Ease))
        {
            members.Add("ease: " + Quote(tween.Ease!));
        }

        var position = tween.Position.IsNumber ? JsNumber.Print(tween.Position.Number) : Quote(tween.Position.Text);
        return $"{timeline}.{tween.Method}(\"{tween.Selector}\", {{ {string.Join(", ", members)} }}, {position})";
    }

    private static string Literal(GsapValue value) => value.Raw ?? (value.IsText ? Quote(value.Text) : JsNumber.Print(value.Number));

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private double NumberOf(string extra) =>
        TextOf(extra) is { } text && JsNumber.ToNumber(text) is var number && JsNumber.IsFinite(number) ? number : 0;

    private string? TextOf(string extra) => _tween.Extras.TryGetValue(extra, out var source) ? GsapValue.Unknown(source).Unquoted : null;
}
