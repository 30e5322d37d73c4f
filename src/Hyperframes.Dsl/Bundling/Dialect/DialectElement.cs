using System.Globalization;
using Hyperframes.Markup.Source;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>Translates elements of the guide's dialect one by one: attribute names, and what a clip must have beside (contract 5.2, 5.3).</summary>
internal sealed class DialectElement(SourceEdits edits, DialectFindings report, DialectIds ids, IEnumerable<int> tracks, Seconds? length)
{
    private const decimal MaximumGain = 3.981m;

    /// <summary>The dialect's attributes and the real ones.</summary>
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["data-hf-src"] = "data-var-src",
        ["data-hf-volume"] = "data-volume",
        ["data-hf-start"] = "data-start",
    };

    private int _nextTrack = tracks.DefaultIfEmpty(-1).Max() + 1;

    public void Translate(HtmlToken element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (Names.TryGetValue(attribute.Name, out var name))
            {
                Rename(element, attribute, name);
            }
        }

        var isMedia = element.Name is "video" or "audio" || (element.Name == "img" && element.Attribute("data-hf-src") is not null);
        if (isMedia || element.Attribute("data-hf-start") is not null)
        {
            Complete(element, isMedia);
        }
    }

    /// <summary>A span with the blanks before it, to be taken out with it.</summary>
    public static TextSpan WithSpaceBefore(string source, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && char.IsWhiteSpace(source[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, span.End);
    }

    private void Rename(HtmlToken element, AttributeText attribute, string name)
    {
        if (element.Attribute(name) is not null)
        {
            report.Invalid(attribute.Span.Start, $"<{element.Name}> has both {attribute.RawName} and {name}.", $"Keep {name}.");
            return;
        }

        if (name == "data-var-src" && element.Name is not ("video" or "audio" or "img" or "source"))
        {
            report.Invalid(attribute.Span.Start, $"{attribute.RawName} stands on <{element.Name}>.", "Only img, video, audio and source have a source (contract 13.4).");
            return;
        }

        if (name == "data-volume" && Number(attribute.Value) is not (>= 0 and <= MaximumGain))
        {
            report.Invalid(attribute.ValueSpan.Start, $"'{attribute.Value}' is not a volume.", "A volume is a linear gain from 0 to 3.981, where 1 leaves the level as it is (contract 5.3).");
            return;
        }

        if (name == "data-start" && Number(attribute.Value) is not >= 0)
        {
            report.Invalid(attribute.ValueSpan.Start, $"'{attribute.Value}' is not a start.", "A start is a number of seconds from 0 on.");
            return;
        }

        edits.Replace(attribute.NameSpan, name);
        report.Translated(attribute.Span.Start, $"{attribute.RawName} has no reader in the engine; it became {name}.");
    }

    private void Complete(HtmlToken element, bool isMedia)
    {
        var added = new List<string>();
        void Add(string name, string? value)
        {
            if (element.Attribute(name) is null)
            {
                added.Add(value is null ? name : $"{name}={HtmlEscape.Attribute(value)}");
            }
        }

        var start = Number((element.Attribute("data-hf-start") ?? element.Attribute("data-start"))?.Value ?? "0");
        if (element.Attribute("id") is null)
        {
            Add("id", ids.For(element));
        }

        if (element.Attribute("data-hf-start") is null)
        {
            Add("data-start", "0");
        }

        if (start is { } from && length is { } end)
        {
            AddDuration(element, from, end, Add);
        }

        if (element.Attribute("data-track-index") is null)
        {
            Add("data-track-index", _nextTrack++.ToString(CultureInfo.InvariantCulture));
        }

        if (element.Name == "video")
        {
            Add("playsinline", null);
            if (element.Attribute("muted") is null)
            {
                Add("data-has-audio", "true");
            }
        }

        if (!isMedia)
        {
            AddClipClass(element, added);
        }

        if (added.Count > 0)
        {
            edits.Insert(element.NameSpan.End, " " + string.Join(' ', added));
            report.Translated(element.Span.Start, $"<{element.Name}> got {string.Join(' ', added)}.");
        }
    }

    private void AddDuration(HtmlToken element, decimal start, Seconds end, Action<string, string?> add)
    {
        if (start < end.Value)
        {
            add("data-duration", (end - new Seconds(start)).ToString());
        }
        else
        {
            report.Invalid(
                element.Span.Start,
                FormattableString.Invariant($"<{element.Name}> starts at {start} s, but the video ends at {end} s."),
                "Start it earlier or make the video longer.");
        }
    }

    private void AddClipClass(HtmlToken element, List<string> added)
    {
        if (element.Attribute("class") is not { } classes)
        {
            added.Add("class=\"clip\"");
        }
        else if (!classes.Value.Split(' ').Contains("clip", StringComparer.Ordinal))
        {
            edits.Replace(TextSpan.FromBounds(classes.NameSpan.End, classes.Span.End), "=" + HtmlEscape.Attribute((classes.Value + " clip").Trim()));
        }
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
