using System.Buffers;
using System.Text;

namespace Hyperframes.Writing;

/// <summary>Writes a page as UTF-8: one method for each place that text can go to.</summary>
internal sealed class PageWriter(int capacity = 4096)
{
    private readonly ArrayBufferWriter<byte> _output = new(capacity);

    /// <summary>What the written elements refer to.</summary>
    public PageFacts Facts { get; } = new();

    public ReadOnlyMemory<byte> Written => _output.WrittenMemory;

    /// <summary>Markup, as it is.</summary>
    public PageWriter Markup(ReadOnlySpan<char> markup)
    {
        var bytes = _output.GetSpan(markup.Length * 3);
        _output.Advance(Encoding.UTF8.GetBytes(markup, bytes));
        return this;
    }

    /// <summary>Markup that is UTF-8 already, as it is.</summary>
    public PageWriter Markup(ReadOnlySpan<byte> markup)
    {
        _output.Write(markup);
        return this;
    }

    /// <summary>Character data.</summary>
    public void Text(string text)
    {
        var writer = new Utf8HtmlWriter(_output);
        writer.Html(text);
        writer.Flush();
    }

    /// <summary><c> name="value"</c>, or the bare name where there is no value.</summary>
    public void Attribute(string name, string? value)
    {
        Markup(" "u8).Markup(name);
        if (value is not null)
        {
            Markup("=\""u8);
            Text(value);
            Markup("\""u8);
        }
    }

    /// <summary><c> name='value'</c>: the readable form for JSON (contract 21.8).</summary>
    public void JsonAttribute(string name, string json) => Markup(" "u8).Markup(name).Markup("="u8).Markup(HtmlEscape.JsonAttribute(json));
}
