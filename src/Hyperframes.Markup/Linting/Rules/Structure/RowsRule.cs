using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Structure;

/// <summary>What the Studio's timeline needs of the root's rows.</summary>
internal sealed class RowsRule : LintRule
{
    private const double Tolerance = 0.05;

    private static readonly LintCode Nested = new(
        "nested_structure_needs_subcomposition",
        "HF3430",
        FindingSeverity.Warning,
        "A clip has structure of its own",
        "The timeline shows one row for each clip of the root, and what is inside a clip cannot be edited there.",
        "Move the clip with its contents into a page under compositions/ and mount it with data-composition-src.");

    private static readonly LintCode Timing = new(
        "timeline_element_missing_timing",
        "HF3431",
        FindingSeverity.Warning,
        "A clip has no length",
        "The timeline cannot draw where the clip ends.",
        "Add data-duration, in seconds.");

    private static readonly LintCode Kind = new(
        "caption_track_kind_missing",
        "HF3432",
        FindingSeverity.Warning,
        "Captions are not marked as captions",
        "The timeline groups captions by data-track-kind, not by their name.",
        "Add data-track-kind=\"captions\".");

    private static readonly LintCode Tracks = new(
        "multiple_caption_tracks",
        "HF3433",
        FindingSeverity.Warning,
        "Captions lie on several tracks",
        "A video has one caption track, on which captions can be edited together.",
        "Give all captions the same data-track-index.");

    private static readonly LintCode PastEnd = new(
        "clip_ends_past_root_duration",
        "HF3434",
        FindingSeverity.Warning,
        "A clip ends after the video",
        "What lies behind the root's data-duration is cut off.",
        "Lengthen the root or shorten the clip.");

    private static readonly HashSet<string> Opaque = new("svg canvas picture video audio select textarea iframe object".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Inline = new("br wbr b i u s em strong small sub sup mark span a code abbr".Split(' '), StringComparer.Ordinal);
    private static readonly RulePattern CaptionClass = RulePattern.Of(@"(?:^|\s)caption[-_]");

    public override IReadOnlyList<LintCode> Codes => [Nested, Timing, Kind, Tracks, PastEnd];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Options.IsSubComposition || page.Shared(StructureTree.Of).Root is not { } root)
        {
            yield break;
        }

        var severity = page.Options.Host == LintHost.Studio ? FindingSeverity.Error : FindingSeverity.Warning;
        var rows = root.Rows().ToList();
        foreach (var row in rows.Where(row => !row.IsHost))
        {
            if (FirstNested(row) is { } nested)
            {
                yield return About(row, Nested, $"{row.Label} is a clip and contains {nested.Label}.", severity);
            }

            if (!row.IsMedia && !row.Tag.Has("data-duration") && !row.Tag.Has("data-end"))
            {
                yield return About(row, Timing, $"{row.Label} is a clip without data-duration.", severity);
            }
        }

        foreach (var finding in Captions(rows).Concat(PastRoot(root, rows)))
        {
            yield return finding.Code == PastEnd ? finding : finding with { Severity = severity };
        }
    }

    private static Finding About(StructureNode row, LintCode code, string message, FindingSeverity severity) => new(code, message)
    {
        ElementId = row.Tag.Decoded("id"),
        Severity = severity,
        Offset = row.Tag.Index,
    };

    /// <summary>The first element inside that is more than inline text.</summary>
    private static StructureNode? FirstNested(StructureNode row)
    {
        if (Opaque.Contains(row.Tag.Name))
        {
            return null;
        }

        var pending = new Stack<StructureNode>(row.Children.Reverse());
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (node.Tag.Name is "script" or "style" or "template" or "noscript")
            {
                continue;
            }

            if (!Inline.Contains(node.Tag.Name))
            {
                return node;
            }

            foreach (var child in node.Children.Reverse())
            {
                pending.Push(child);
            }
        }

        return null;
    }

    private static IEnumerable<Finding> Captions(List<StructureNode> rows)
    {
        var captions = rows.Where(row => IsMarked(row) || IsLegacy(row)).ToList();
        foreach (var row in captions.Where(row => !IsMarked(row)))
        {
            yield return About(row, Kind, $"{row.Label} seems to hold captions and has no data-track-kind.", Kind.Severity);
        }

        var tracks = new HashSet<string>(captions.Select(row => row.Tag.Decoded("data-track-index") ?? row.Tag.Decoded("data-track")).OfType<string>(), StringComparer.Ordinal);
        if (tracks.Count > 1)
        {
            yield return new Finding(Tracks, string.Format(CultureInfo.InvariantCulture, "Captions lie on {0} tracks.", tracks.Count)) { Offset = captions[0].Tag.Index };
        }
    }

    private static string? KindOf(StructureNode row) =>
        row.Tag.Decoded("data-track-kind")?.Trim().ToLowerInvariant() is "video" or "audio" or "captions" or "graphics" ? row.Tag.Decoded("data-track-kind")!.Trim().ToLowerInvariant() : null;

    private static bool IsMarked(StructureNode row) => KindOf(row) == "captions";

    private static bool IsLegacy(StructureNode row) =>
        KindOf(row) is null && row.Tag.Name is not ("video" or "audio") && row.IsHost
        && (row.Tag.Decoded("data-composition-id") == "captions" || CaptionClass.IsMatch(row.Tag.Decoded("class") ?? ""));

    private static IEnumerable<Finding> PastRoot(StructureNode root, List<StructureNode> rows)
    {
        var length = JsNumber.Numeric(root.Tag.Decoded("data-duration"));
        if (!root.Tag.Has("data-composition-id") || length is not > 0)
        {
            yield break;
        }

        foreach (var row in rows)
        {
            if (row.Timing is { Start: { } start, End: { } end } && end > length + Tolerance)
            {
                yield return Finding.On(row.Tag, PastEnd, $"{row.Label} lasts from {Seconds.Print(start)} to {Seconds.Print(end)} s, the video {Seconds.Print(length.Value)} s.") with
                {
                    ElementId = row.Tag.Decoded("id"),
                };
            }
        }
    }
}
