namespace Hyperframes.Linting.Reading;

/// <summary>Finds the element that upstream takes for the composition's root.</summary>
internal static class RootFinder
{
    public static HtmlTag? Find(IReadOnlyList<HtmlTag> tags, int sourceLength)
    {
        var body = tags.FirstOrDefault(tag => tag.Name == "body");
        if (body is not null && IsMarked(body))
        {
            return body;
        }

        var start = body?.End ?? 0;
        var end = body?.CloseIndex ?? sourceLength;
        var skipBefore = -1;
        foreach (var tag in tags)
        {
            if (tag.Index < start || tag.Index >= end || tag.Index < skipBefore || tag.Name is "script" or "style" or "meta" or "link" or "title")
            {
                continue;
            }

            if (tag.Name is "html" or "head" && !IsMarked(tag))
            {
                continue;
            }

            if (tag.Name == "svg" && !IsMarked(tag))
            {
                skipBefore = tag.EndIndex ?? int.MaxValue;
                continue;
            }

            return tag;
        }

        return null;
    }

    private static bool IsMarked(HtmlTag tag) => tag.HasText("data-composition-id") || tag.HasText("data-width") || tag.HasText("data-height");
}
