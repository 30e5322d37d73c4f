using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>The reference: what a careful person writes by hand, with the framework's own number and text routines.</summary>
internal static class HandWritten
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static void Products(ProductsPage page, IBufferWriter<byte> output)
    {
        Literal(output, "<ul id=\"products\">\n"u8);
        var products = page.Products;
        for (var i = 0; i < products.Count; i++)
        {
            var product = products[i];
            Literal(output, "  <li>\n    <h2>"u8);
            Text(output, product.Name);
            Literal(output, "</h2>\n    <p>Only "u8);
            Number(output, product.Price);
            Literal(output, "</p>\n    <p>"u8);
            var description = product.Description;
            if (description.Length > 15)
            {
                Text(output, description.AsSpan(0, 12));
                Literal(output, "..."u8);
            }
            else
            {
                Text(output, description);
            }

            Literal(output, "</p>\n  </li>\n"u8);
        }

        Literal(output, "</ul>\n"u8);
    }

    public static void Composition(CompositionPage page, IBufferWriter<byte> output)
    {
        var comp = page.Comp;
        Literal(output, "<div id=\""u8);
        Text(output, comp.Id);
        Literal(output, "\" data-width=\""u8);
        Number(output, comp.Width);
        Literal(output, "\" data-height=\""u8);
        Number(output, comp.Height);
        Literal(output, "\" data-fps=\""u8);
        Number(output, comp.Fps);
        Literal(output, "\">\n"u8);
        for (var i = 0; i < comp.Clips.Count; i++)
        {
            Clip(output, comp.Clips[i], i, comp.Fps);
        }

        Literal(output, "</div>\n"u8);
    }

    private static void Clip(IBufferWriter<byte> output, Clip clip, int index, int fps)
    {
        Literal(output, "  <div id=\""u8);
        Text(output, clip.Id);
        Literal(output, "\" class=\"clip "u8);
        Literal(output, index % 2 == 0 ? "even"u8 : "odd"u8);
        Literal(output, "\" data-start=\""u8);
        Number(output, clip.Start);
        Literal(output, "\" data-frames=\""u8);
        Number(output, Math.Round(clip.Duration * fps));
        Literal(output, "\""u8);
        if (clip.Muted)
        {
            Literal(output, " muted"u8);
        }

        Literal(output, ">\n"u8);
        switch (clip.Kind)
        {
            case "video":
                Literal(output, "    <video src=\""u8);
                Escaped(output, clip.Src);
                Literal(output, "\" data-volume=\""u8);
                Number(output, clip.Volume ?? 1);
                Literal(output, "\"></video>\n"u8);
                break;
            case "image":
                Literal(output, "    <img src=\""u8);
                Escaped(output, clip.Src);
                Literal(output, "\">\n"u8);
                break;
            default:
                Literal(output, "    <iframe src=\""u8);
                Escaped(output, clip.Src);
                Literal(output, "\"></iframe>\n"u8);
                break;
        }

        if (clip.Caption is { } caption)
        {
            Literal(output, "    <p>"u8);
            Escaped(output, caption);
            Literal(output, "</p>\n"u8);
        }

        Literal(output, "    <div class=\"words\">"u8);
        Words(output, clip.Words);
        Literal(output, "</div>\n  </div>\n"u8);
    }

    private static void Words(IBufferWriter<byte> output, IReadOnlyList<Word> words)
    {
        for (var j = 0; j < words.Count; j++)
        {
            var word = words[j];
            Literal(output, "<span data-i=\""u8);
            Number(output, j);
            Literal(output, "\" data-a=\""u8);
            Number(output, Math.Round(word.A, 3));
            Literal(output, "\" data-b=\""u8);
            Number(output, Math.Round(word.B, 3));
            Literal(output, "\">"u8);
            Escaped(output, word.Text);
            Literal(output, "</span>"u8);
            if (j != words.Count - 1)
            {
                Literal(output, " "u8);
            }
        }
    }

    private static void Literal(IBufferWriter<byte> output, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(output.GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    }

    private static void Number<T>(IBufferWriter<byte> output, T value)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(output.GetSpan(40), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    private static void Text(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, output.GetSpan(text.Length * 3), out _, out var written);
        output.Advance(written);
    }

    /// <summary>The same characters as the engine's <c>html.escape</c>: the five of HTML, U+00A0 to U+00FF, and surrogate pairs.</summary>
    private static void Escaped(IBufferWriter<byte> output, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0xA0 ? !Special.Contains(c) : c > 0xFF && !char.IsHighSurrogate(c))
            {
                continue;
            }

            Text(output, text.AsSpan(start, i - start));
            start = i + 1;
            switch (c)
            {
                case '<': Literal(output, "&lt;"u8); break;
                case '>': Literal(output, "&gt;"u8); break;
                case '&': Literal(output, "&amp;"u8); break;
                case '"': Literal(output, "&quot;"u8); break;
                case '\'': Literal(output, "&#39;"u8); break;
                default:
                    var rune = c > 0xFF && i + 1 < text.Length ? new Rune(c, text[++i]) : new Rune(c);
                    start = i + 1;
                    Literal(output, "&#"u8);
                    Number(output, rune.Value);
                    Literal(output, ";"u8);
                    break;
            }
        }

        Text(output, text.AsSpan(start));
    }
}
