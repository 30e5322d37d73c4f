using System.Globalization;
using Hyperframes.Markup.Contract;

namespace Hyperframes.Model;

/// <summary>Reads the clips of a page and resolves their times by the steps that the engine takes, silent fallbacks included (contract 4.2, 4.3).</summary>
internal sealed class PageTimeline
{
    private readonly Dictionary<string, PageElement> _byId;
    private readonly Dictionary<string, PageElement> _byComposition;
    private readonly Dictionary<PageElement, decimal?> _starts = [];
    private readonly HashSet<PageElement> _inProgress = [];
    private readonly PageElement? _root;

    private PageTimeline(IReadOnlyList<PageElement> elements, PageElement? root)
    {
        _root = root;
        _byId = First(elements, "id");
        _byComposition = First(elements, "data-composition-id");
    }

    public static CompositionTimeline Read(IReadOnlyList<PageElement> elements, PageElement? root)
    {
        var page = new PageTimeline(elements, root);
        var length = Number(root?["data-duration"]) is > 0 and var seconds ? new Seconds(seconds) : Seconds.Zero;
        return new CompositionTimeline(length, [.. elements.Where(page.IsClip).Select(page.ToClip)]);
    }

    private bool IsClip(PageElement element) =>
        element != _root && element.Tag.Attribute("data-start") is not null && !element.IsIn("template") && element.Tag.Name is not "template";

    private Clip ToClip(PageElement element) => new()
    {
        Id = element["id"] ?? "",
        Kind = element.Tag.Name switch
        {
            "video" => ClipKind.Video,
            "audio" => ClipKind.Audio,
            "img" => ClipKind.Image,
            _ when element["data-composition-src"] is not null => ClipKind.Scene,
            _ => ClipKind.Element,
        },
        Start = new Seconds(StartOf(element)),
        Length = LengthOf(element) is { } length ? new Seconds(length) : null,
        Track = int.TryParse(element["data-track-index"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var track) ? track : 0,
        StartText = element["data-start"]!,
    };

    private decimal StartOf(PageElement element)
    {
        if (_starts.TryGetValue(element, out var known))
        {
            return known ?? 0;
        }

        // What is met again on its own way counts as 0.
        if (!_inProgress.Add(element))
        {
            return 0;
        }

        var start = StartExpression.Parse(element["data-start"]);
        var value = start.Kind switch
        {
            StartKind.Number => OriginOf(element) + (decimal)start.Seconds,
            StartKind.Reference => AfterReference(start),
            _ => OriginOf(element),
        };
        _inProgress.Remove(element);
        _starts[element] = value;
        return value;
    }

    private decimal AfterReference(StartExpression start) =>
        (_byId.GetValueOrDefault(start.Reference!) ?? _byComposition.GetValueOrDefault(start.Reference!)) is { } target
            ? Math.Max(0, StartOf(target) + (LengthOf(target) ?? 0) + (decimal)start.Seconds)
            : 0;

    private decimal OriginOf(PageElement element)
    {
        for (var at = element.Parent; at is not null; at = at.Parent)
        {
            if (at["data-composition-id"] is { Length: > 0 })
            {
                return at == _root ? 0 : StartOf(at);
            }
        }

        return 0;
    }

    private decimal? LengthOf(PageElement element)
    {
        if (Number(element["data-duration"]) is > 0 and var duration)
        {
            return duration;
        }

        if (Number(element["data-end"]) - StartOf(element) is > 0 and var span)
        {
            return span;
        }

        return element.Tag.Name == "img" ? 3 : null;
    }

    private static decimal? Number(string? text) =>
        text is not null && JavaScriptNumber.TryParse(text.Trim(), out var number) && Math.Abs(number) < 1e15 ? (decimal)number : null;

    private static Dictionary<string, PageElement> First(IEnumerable<PageElement> elements, string attribute) =>
        elements.Where(element => element[attribute] is { Length: > 0 }).DistinctBy(element => element[attribute]).ToDictionary(element => element[attribute]!, StringComparer.Ordinal);
}
