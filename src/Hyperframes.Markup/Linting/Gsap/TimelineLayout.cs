using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Computes where on the timeline each tween starts: positions may be given by numbers, by labels, or by what came before.</summary>
internal sealed class TimelineLayout
{
    private const double DefaultDuration = 0.5;
    private static readonly RulePattern LabelPosition = RulePattern.Of(@"^([A-Za-z_$][\w$]*)\s*(?:([+-])=\s*([\d.]+))?$");

    private readonly Dictionary<string, double> _labels = new(StringComparer.Ordinal);
    private double _cursor;
    private double _previousStart;
    private bool _cursorKnown = true;

    private TimelineLayout()
    {
    }

    public static void Apply(IReadOnlyList<GsapTween> tweens, IReadOnlyList<TimelineLabel> labels)
    {
        var layout = new TimelineLayout();
        var next = 0;
        for (var i = 0; i < tweens.Count; i++)
        {
            for (; next < labels.Count && labels[next].Order <= i; next++)
            {
                layout.Define(labels[next]);
            }

            layout.Place(tweens[i]);
        }
    }

    private void Define(TimelineLabel label)
    {
        double value;
        if (label.Position is { IsNumber: true } number)
        {
            value = number.Number;
        }
        else if (!_cursorKnown)
        {
            return;
        }
        else
        {
            value = label.Position is { IsText: true } text ? AtLabel(text.Text) ?? _cursor : _cursor;
        }

        _labels[label.Name] = Math.Max(0, value);
    }

    private void Place(GsapTween tween)
    {
        if (tween.Method == "set" && tween.Global)
        {
            tween.Start = 0;
            return;
        }

        var readsCursor = tween.ImplicitPosition || !tween.Position.IsNumber;
        var start = _cursorKnown || !readsCursor ? StartOf(tween) : null;
        if (start is null || tween.DurationUnresolved)
        {
            _cursorKnown = false;
        }

        if (start is { } known)
        {
            tween.Start = _previousStart = Math.Max(0, known);
            _cursor = Math.Max(_cursor, _previousStart + (tween.Method == "set" ? 0 : tween.Duration ?? DefaultDuration));
        }
    }

    private double? StartOf(GsapTween tween)
    {
        if (tween.ImplicitPosition)
        {
            return _cursor;
        }

        return tween.Position.IsNumber ? tween.Position.Number : AtLabel(tween.Position.Text) ?? AtOffset(tween.Position.Text);
    }

    private double? AtLabel(string position)
    {
        var match = LabelPosition.Match(JsNumber.Trim(position));
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups[1].Value;
        if (!_labels.TryGetValue(name, out var start))
        {
            _labels[name] = start = _cursor;
        }

        var offset = match.Groups[2].Success ? JsNumber.ParseFloat(match.Groups[3].Value) : double.NaN;
        return !JsNumber.IsFinite(offset) ? start : match.Groups[2].Value == "+" ? start + offset : start - offset;
    }

    private double? AtOffset(string position)
    {
        var text = JsNumber.Trim(position);
        var (origin, offset) = text switch
        {
            "" or ">" => (_cursor, 0),
            "<" => (_previousStart, 0),
            _ when text.StartsWith("+=", StringComparison.Ordinal) => (_cursor, JsNumber.ParseFloat(text.Substring(2))),
            _ when text.StartsWith("-=", StringComparison.Ordinal) => (_cursor, -JsNumber.ParseFloat(text.Substring(2))),
            _ when text[0] == '<' => (_previousStart, JsNumber.ParseFloat(text.Substring(1))),
            _ when text[0] == '>' => (_cursor, JsNumber.ParseFloat(text.Substring(1))),
            _ => (0, JsNumber.ParseFloat(text)),
        };
        return JsNumber.IsFinite(offset) ? origin + offset : null;
    }
}
