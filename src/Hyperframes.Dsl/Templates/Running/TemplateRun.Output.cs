using System.Buffers;
using System.Text;
using Hyperframes.Contexts;
using Hyperframes.Writing;

namespace Hyperframes.Templates;

public sealed partial class TemplateRun
{
    private readonly TemplateOutput _output;
    private ArrayBufferWriter<byte>? _escaped;

    /// <summary>The indent that lines of printed values get; null until the first block.</summary>
    public string? Indent
    {
        get => _output.Indent;
        set => _output.Indent = value;
    }

    /// <summary>Prints literal text.</summary>
    public void Text(string text) => _output.Write(text);

    /// <summary>Prints a value.</summary>
    public void Write(in TemplateValue value) => _output.Write(ToText(value));

    /// <summary>Prints a value of an HTML template as the place it stands in needs it.</summary>
    public void Write(in TemplateValue item, ValueKind value, Carrier carrier)
    {
        _escaped ??= new ArrayBufferWriter<byte>();
        _escaped.ResetWrittenCount();
        var writer = new Utf8HtmlWriter(_escaped);
        writer.ContinueBehind(_output.LastCharacter);
        try
        {
            writer.Write(this, item, value, carrier);
        }
        catch (UnsafeValueException e)
        {
            throw Source.Error(CurrentAt, e.Message, e);
        }

        writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_escaped.WrittenSpan));
    }

    /// <summary>Prints a value of an HTML template as markup, which the author answers for (<c>| raw</c>).</summary>
    public void WriteMarkup(in TemplateValue value) => _output.Write(ToText(value));

    /// <summary>From here, output goes to a buffer of its own.</summary>
    public void BeginCapture() => _output.Push();

    /// <summary>Ends a capture and gives what was printed.</summary>
    public TemplateValue EndCapture() => TemplateValue.Captured(new CapturedText(_output.Pop()));

    /// <summary>Ends a capture of an HTML template's body and gives what was printed as markup.</summary>
    public TemplateValue EndMarkupCapture() => TemplateValue.Opaque(new TrustedHtml(_output.Pop()));

    /// <summary>The printed form of a value.</summary>
    public string ToText(in TemplateValue value) => ValuePrinter.Print(this, value);

    /// <summary>The text of a hole of an interpolated string: .NET's own, not the language's.</summary>
    public string Interpolate(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Boolean => value.Boolean ? "True" : "False",
        TemplateKind.Date => value.Date.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => ToText(value),
    };
}
