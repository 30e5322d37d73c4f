using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Hyperframes.Contexts;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>What the compiler calls for the pieces of <c>s.Set("background", $"…")</c>: follows the literal CSS and writes each value for its place.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public sealed class CssInterpolatedStringHandler
{
    // As in a style sheet, where CSS is written as it is.
    private static readonly ContextState Declaration = ContextTracker.Advance(ContextState.HtmlBody, "<style>x{y:");

    private readonly ArrayBufferWriter<byte> _buffer;
    private ContextState _state = Declaration;

    /// <summary>Begins a value.</summary>
    public CssInterpolatedStringHandler(int literalLength, int formattedCount) =>
        _buffer = new ArrayBufferWriter<byte>(Math.Max(16, literalLength + (formattedCount * 16)));

    /// <summary>Literal CSS.</summary>
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
        writer.Write(text, context.Value, context.Carrier);
        writer.Flush();
    }

    /// <summary>A value of any type; those that say what they are are written as that.</summary>
    public void AppendFormatted<T>(T item)
    {
        OutputContext context = Hole();
        var writer = new Utf8HtmlWriter(_buffer);
        switch (item)
        {
            case TrustedCss css: writer.Write(css, context.Value, context.Carrier); break;
            case CssColor color: writer.Write(color, context.Value, context.Carrier); break;
            case MediaUrl url: writer.Write(url, context.Value, context.Carrier); break;
            case Seconds time: writer.Write(time, context.Value, context.Carrier); break;
            case int number: writer.Write(number, context.Value, context.Carrier); break;
            case double number: writer.Write(number, context.Value, context.Carrier); break;
            default: writer.Write(item, context.Value, context.Carrier); break;
        }

        writer.Flush();
    }

    /// <summary>A formatted value, in the invariant culture.</summary>
    public void AppendFormatted<T>(T item, string? format)
        where T : IFormattable => AppendFormatted(item?.ToString(format, CultureInfo.InvariantCulture));

    /// <exception cref="UnsafeValueException">The value ends within a string, a URL or a comment.</exception>
    internal string ToCss()
    {
        ContextTracker.Hole(_state, out OutputContext context);
        return context.Value == ValueKind.CssValue
            ? Encoding.UTF8.GetString(_buffer.WrittenSpan)
            : throw new UnsafeValueException($"The value of a CSS declaration ends in {_state}.");
    }

    private OutputContext Hole()
    {
        _state = ContextTracker.Hole(_state, out OutputContext context);
        return context.Refusal is { } refusal ? throw new UnsafeValueException(refusal) : context;
    }
}
