namespace Hyperframes.Conformance.Linting;

/// <summary>Spoils pages: what a slip of the hand, a bad merge or a broken transfer leaves behind, and what a reader of markup fears.</summary>
internal sealed class PageMutator(IReadOnlyList<string> pages, int seed)
{
    private const int LongestPiece = 400;
    private const int MostRepeats = 300;

    private static readonly string[] Fragments =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<!", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "</style>", "<template>", "</template>", "<svg>", "</p>", "<p",
        "\"", "'", "`", "\\", "=", "&", "&amp;", "&#x110000;", "&#", "\0", "\uFEFF", "\uD800", "\uDC00", "\u2028", "\u00A0", "\r", "\r\n", "\t", "é", "İ",
        "{", "}", "[", "]", "(", ")", "${", "/*", "*/", "//", ";", ",", ":", "@media", "@font-face{", "url(", "!important", "#", ".", "-", "1e999", "NaN", "0x", "-0",
        " data-start=\"", " data-start=\"a + 1\"", " data-duration=\"-1\"", " data-composition-id=\"\"", " data-composition-variables='[{", " id=\"root\"", " class=\"clip\"",
        " data-track-index=\"1\"", " data-color-grading='{", " data-variable-values='{\"a\":", " style=\"zoom:2;z-index:-1\"", " muted", "<video src=", "<audio ", "<hf-audio-group ",
        "gsap.timeline()", "tl.to('", "window.__timelines[", ".forEach(", "for(let i=0;i<9;i++){", "=>", "async ", "class A{", "/(?<a>", "return ", "const tl=", "fromTo(",
    ];

#pragma warning disable RS0030 // seeded
    private readonly Random _random = new(seed);
#pragma warning restore RS0030

    /// <summary>A page with one to six injuries.</summary>
    public string Next()
    {
        var page = Any(pages);
        for (var injuries = _random.Next(1, 7); injuries > 0; injuries--)
        {
            page = Injure(page);
        }

        return page;
    }

    private string Injure(string page)
    {
        var at = _random.Next(page.Length + 1);
        var length = Math.Min(_random.Next(1, LongestPiece), page.Length - at);
        var piece = page.Substring(at, length);
        return _random.Next(11) switch
        {
            0 => page[..at],
            1 => page[at..],
            2 => page.Remove(at, length),
            3 => page.Insert(_random.Next(page.Length + 1), piece),
            4 or 5 or 6 => page.Insert(at, Any(Fragments)),
            7 => page.Insert(at, string.Concat(Enumerable.Repeat(Any(Fragments), _random.Next(2, MostRepeats)))),
            8 => length == 0 ? page : page.Remove(at, 1).Insert(at, ((char)_random.Next(0, 0x300)).ToString()),
            9 => Any(pages) is var other ? page[..at] + other[_random.Next(other.Length + 1)..] : page,
            _ => Swap(page, at),
        };
    }

    /// <summary>Puts what stands between two tags or statements in the place of what stands between two others.</summary>
    private string Swap(string page, int at)
    {
        var marks = new[] { '<', '>', ';', '{', '"' };
        var start = page.IndexOfAny(marks, at);
        var end = start < 0 ? -1 : page.IndexOfAny(marks, start + 1);
        var target = page.IndexOfAny(marks, _random.Next(page.Length + 1));
        return end < 0 || target < 0 ? page : page.Insert(target, page[start..end]);
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
