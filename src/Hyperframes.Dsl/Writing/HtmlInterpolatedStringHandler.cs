using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Hyperframes.Contexts;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>What the compiler calls for the pieces of <c>Html.Of($"…")</c>: follows the literal markup and writes each value for its place.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public sealed class HtmlInterpolatedStringHandler
{
    private readonly ArrayBufferWriter<byte> _buffer;
    private ContextState _state = ContextState.HtmlBody;

    /// <summary>Begins a fragment.</summary>
    public HtmlInterpolatedStringHandler(int literalLength, int formattedCount) =>
        _buffer = new ArrayBufferWriter<byte>(Math.Max(16, literalLength + (formattedCount * 16)));

    /// <summary>Literal markup.</summary>
    public void AppendLiteral(string literal)
    {
        _state = ContextTracker.Advance(_state, literal);
        Encoding.UTF8.GetBytes(literal, _buffer);
    }

    /// <summary>A string.</summary>
    public void AppendFormatted(string? text)
    {
        OutputContext context = Hole();
        var writer = new Utf8HtmlWriter(_buffer);
        writer.ContinueBehind(_buffer.WrittenCount > 0 ? (char)_buffer.WrittenSpan[^1] : '\0');
        writer.Write(text, context.Value, context.Carrier);
        writer.Flush();
    }

    /// <summary>A value of any type; those that say what they are are written as that.</summary>
    public void AppendFormatted<T>(T item)
    {
        OutputContext context = Hole();
        (ValueKind value, Carrier carrier) = (context.Value, context.Carrier);
        var writer = new Utf8HtmlWriter(_buffer);
        writer.ContinueBehind(_buffer.WrittenCount > 0 ? (char)_buffer.WrittenSpan[^1] : '\0');
        switch (item)
        {
            case TrustedHtml html: writer.Write(html, value, carrier); break;
            case TrustedCss css: writer.Write(css, value, carrier); break;
            case TrustedScript script: writer.Write(script, value, carrier); break;
            case MediaUrl url: writer.Write(url, value, carrier); break;
            case CssColor color: writer.Write(color, value, carrier); break;
            case Seconds time: writer.Write(time, value, carrier); break;
            case bool flag: writer.Write(flag, value, carrier); break;
            case int number: writer.Write(number, value, carrier); break;
            case long number: writer.Write(number, value, carrier); break;
            case double number: writer.Write(number, value, carrier); break;
            case float number: writer.Write(number, value, carrier); break;
            case decimal number: writer.Write(number, value, carrier); break;
            default: writer.Write(item, value, carrier); break;
        }

        writer.Flush();
    }

    /// <summary>A formatted value, in the invariant culture.</summary>
    public void AppendFormatted<T>(T item, string? format)
        where T : IFormattable => AppendFormatted(item?.ToString(format, CultureInfo.InvariantCulture));

    internal TrustedHtml ToHtml() => ContextTracker.Join(_state, ContextState.HtmlBody) is not null
        ? new TrustedHtml(Encoding.UTF8.GetString(_buffer.WrittenSpan))
        : throw new UnsafeValueException($"The fragment ends in {_state}; it must end in the content of an element.");

    private OutputContext Hole()
    {
        _state = ContextTracker.Hole(_state, out OutputContext context);
        return context.Refusal is { } refusal ? throw new UnsafeValueException(refusal) : context;
    }
}
