using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Hyperframes.Templates;

namespace Hyperframes.Writing;

/// <content>
/// What compiled templates call. Each method writes the literal that stands before a value, then the value, and has a name of its own:
/// of a few hundred templates the compiler then has half the calls to bind, and none to choose between.
/// </content>
public ref partial struct Utf8HtmlWriter
{
    /// <summary>Creates the writer of a compiled template.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="options">Limits and switches; null: the default ones.</param>
    /// <param name="name">The template's name, for errors.</param>
    /// <param name="lineLengths">The lengths of its lines, as <see cref="TemplateSource"/> has them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Utf8HtmlWriter(IBufferWriter<byte> output, TemplateOptions? options, string name, string lineLengths)
        : this(output, (options ??= TemplateOptions.Default).OutputLimit)
    {
        _name = name;
        _lineLengths = lineLengths;
        _loopLimit = options.LoopLimit is > 0 and var limit ? limit : int.MaxValue;
        _options = options;
        _culture = options.Culture.Equals(CultureInfo.InvariantCulture) ? null : options.Culture;
    }

    /// <summary>Writes two literals.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenLiteral(ReadOnlySpan<byte> literal, ReadOnlySpan<byte> utf8)
    {
        Literal(literal);
        Literal(utf8);
    }

    /// <summary>Writes a literal, then text as it is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenText(ReadOnlySpan<byte> literal, string? text)
    {
        Literal(literal);
        Text(text);
    }

    /// <summary>Writes a literal, then words of a page.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenHtml(ReadOnlySpan<byte> literal, string? text)
    {
        Literal(literal);
        Html(text);
    }

    /// <summary>Writes a literal, then the beginning of a URL.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ThenUrl(ReadOnlySpan<byte> literal, string? text)
    {
        Literal(literal);
        Url(text);
    }

    /// <summary>Writes a literal, then <c>true</c> or <c>false</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ThenBoolean(ReadOnlySpan<byte> literal, bool value)
    {
        Literal(literal);
        Write(value);
    }

    /// <summary>Writes a literal, then an integer.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenInteger(ReadOnlySpan<byte> literal, int value)
    {
        Literal(literal);
        if (!InCulture(value))
        {
            Write(value);
        }
    }

    /// <summary>Writes a literal, then an integer where one is read by a machine.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenTime(ReadOnlySpan<byte> literal, int value)
    {
        Literal(literal);
        Write(value);
    }

    /// <summary>Writes a literal, then a number where one is read by a machine.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenTime(ReadOnlySpan<byte> literal, double value)
    {
        Literal(literal);
        Write(value);
    }

    /// <summary>Writes a literal, then an integer.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenLong(ReadOnlySpan<byte> literal, long value)
    {
        Literal(literal);
        if (!InCulture(value))
        {
            Write(value);
        }
    }

    /// <summary>Writes a literal, then a number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenDouble(ReadOnlySpan<byte> literal, double value)
    {
        Literal(literal);
        if (!InCulture(value))
        {
            Write(value);
        }
    }

    /// <summary>Writes a literal, then a number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ThenFloat(ReadOnlySpan<byte> literal, float value)
    {
        Literal(literal);
        if (!InCulture(value))
        {
            Write(value);
        }
    }

    /// <summary>Writes a literal, then a number with its scale.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ThenDecimal(ReadOnlySpan<byte> literal, decimal value)
    {
        Literal(literal);
        if (!InCulture(value))
        {
            Write(value);
        }
    }

    /// <summary>Writes a literal, then <c>value | math.round digits</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThenRounded(ReadOnlySpan<byte> literal, double value, int digits)
    {
        Literal(literal);
        if (_culture is null)
        {
            WriteRounded(value, digits);
        }
        else
        {
            WriteFormatted(Math.Round(value, digits));
        }
    }

    /// <summary>The items of an outermost loop, counted against the loop limit.</summary>
    /// <exception cref="TemplateException">There are more than the limit allows.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TemplateItems<T> Items<T>(IEnumerable<T>? items, int at)
    {
        _steps = 0;
        return InnerItems(items, at);
    }

    /// <summary>The items of a loop within a loop, counted against what the outermost has left of the loop limit.</summary>
    /// <exception cref="TemplateException">There are more than the limit allows.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TemplateItems<T> InnerItems<T>(IEnumerable<T>? items, int at)
    {
        TemplateItems<T> all = TemplateSequence.Of(items);
        Step(all.Length, at);
        return all;
    }

    /// <summary>Begins to count the turns of an outermost loop.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void BeginSteps() => _steps = 0;

    /// <summary>Counts turns against the loop limit.</summary>
    /// <exception cref="TemplateException">There are more than the limit allows.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(int turns, int at)
    {
        if (turns > _loopLimit - _steps)
        {
            throw Failure(at, "The loop has more iterations than the loop limit allows.");
        }

        _steps += turns;
    }

    /// <summary>The object before a member. Null only where the options let its members be null.</summary>
    /// <exception cref="TemplateException">It is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly T? Target<T>(T? value, int at)
        where T : class => value is not null || _options is { RelaxedTargetAccess: true } ? value : throw Failure(at, "The object before this member is null.");

    /// <summary>A text of several lines that keeps the column it begins in, if the options say so.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly string? Indented(string? text, string indent)
    {
        if (text is null || _options is not { AutoIndent: true } || !text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = new StringBuilder(text.Length + indent.Length);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            ReadOnlySpan<char> line = text.AsSpan(start, (end < 0 ? text.Length : end + 1) - start);
            if (start > 0 && (_options.IndentOnEmptyLines || line is not ("\n" or "\r\n")))
            {
                lines.Append(indent);
            }

            lines.Append(line);
            start += line.Length;
        }

        return lines.ToString();
    }

    /// <summary>Writes a number as the culture of the options does. False: it is the invariant one, which has faster ways.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool InCulture<T>(T value)
        where T : IFormattable
    {
        if (_culture is null)
        {
            return false;
        }

        WriteFormatted(value);
        return true;
    }

    // Digits and signs of a culture: none of them is markup.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteFormatted<T>(T value)
        where T : IFormattable => Text(value.ToString(null, _culture));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly TemplateException Failure(int at, string reason) => new TemplateSource(_name ?? "", _lineLengths ?? "").Error(at, reason);
}
