using System.Globalization;
using Hyperframes.Contexts;
using Hyperframes.Templates;

namespace Hyperframes.Writing;

/// <content>Values whose type says what they are.</content>
public ref partial struct Utf8HtmlWriter
{
    /// <summary>Writes markup as it is, in the content of an element; in a page within an attribute escaped once.</summary>
    /// <exception cref="UnsafeValueException">The place takes no markup.</exception>
    public void Write(TrustedHtml html, ValueKind value, Carrier carrier)
    {
        switch (value)
        {
            case ValueKind.Text when carrier is Carrier.Body or Carrier.PlainText:
                Text(html.Text);
                break;
            case ValueKind.NestedText:
                Html(html.Text);
                break;
            default:
                throw Refused(nameof(TrustedHtml), "the content of an element");
        }
    }

    /// <summary>Writes a CSS value as it is, in a declaration or a plain text.</summary>
    /// <exception cref="UnsafeValueException">The place takes no CSS value, or the text could end a style element.</exception>
    public void Write(TrustedCss css, ValueKind value, Carrier carrier)
    {
        if (value != ValueKind.CssValue && carrier != Carrier.PlainText)
        {
            throw Refused(nameof(TrustedCss), "the value of a CSS declaration");
        }

        Code(css.Text, carrier);
    }

    /// <summary>Writes an expression as it is, in a script or a plain text.</summary>
    /// <exception cref="UnsafeValueException">The place takes no expression, or the text could end a script element.</exception>
    public void Write(TrustedScript script, ValueKind value, Carrier carrier)
    {
        if (value != ValueKind.ScriptValue && carrier != Carrier.PlainText)
        {
            throw Refused(nameof(TrustedScript), "an expression of a script");
        }

        Code(script.Text, carrier);
    }

    /// <summary>Writes the address of media; where a URL begins, also an inlined picture.</summary>
    public void Write(MediaUrl url, ValueKind value, Carrier carrier)
    {
        if (value is not (ValueKind.UrlStart or ValueKind.UrlListItem or ValueKind.CssUrlStart) || !UrlScheme.IsInlinePicture(url.Text))
        {
            Write(url.Text, value, carrier);
            return;
        }

        Escaped(url.Text, value == ValueKind.UrlListItem ? EscapeSets.UrlListItem : carrier == Carrier.StyleElement ? EscapeSets.RawUrl : EscapeSets.Url);
    }

    /// <summary>Writes a colour; in CSS as it is, since a colour holds nothing else.</summary>
    public void Write(CssColor color, ValueKind value, Carrier carrier)
    {
        if (value == ValueKind.CssValue)
        {
            Code(color.Text, carrier);
        }
        else
        {
            Write(color.Text, value, carrier);
        }
    }

    /// <summary>Writes a time: with its unit in CSS, else the number of seconds.</summary>
    public void Write(Seconds time, ValueKind value, Carrier carrier)
    {
        if (value is ValueKind.ScriptValue or ValueKind.JsonValue)
        {
            Number(time, value, carrier);
            return;
        }

        Write(time);
        Literal(value == ValueKind.CssValue ? "s"u8 : default);
    }

    /// <summary>Writes a boolean.</summary>
    public void Write(bool flag, ValueKind value, Carrier carrier)
    {
        if (value == ValueKind.ScriptValue)
        {
            ScriptWord(flag ? "true"u8 : "false"u8, carrier);
        }
        else
        {
            Write(flag);
        }
    }

    /// <summary>Writes an integer.</summary>
    public void Write(int number, ValueKind value, Carrier carrier) => Number(number, value, carrier);

    /// <summary>Writes an integer.</summary>
    public void Write(long number, ValueKind value, Carrier carrier) => Number(number, value, carrier);

    /// <summary>Writes a number; in JSON and scripts one that is not finite becomes null.</summary>
    public void Write(double number, ValueKind value, Carrier carrier)
    {
        if (!double.IsFinite(number) && value is ValueKind.ScriptValue or ValueKind.JsonValue)
        {
            Quoted(null, carrier, EscapeSets.None);
        }
        else
        {
            Number(number, value, carrier);
        }
    }

    /// <summary>Writes a number; in JSON and scripts one that is not finite becomes null.</summary>
    public void Write(float number, ValueKind value, Carrier carrier)
    {
        if (!float.IsFinite(number) && value is ValueKind.ScriptValue or ValueKind.JsonValue)
        {
            Quoted(null, carrier, EscapeSets.None);
        }
        else
        {
            Number(number, value, carrier);
        }
    }

    /// <summary>Writes a number.</summary>
    public void Write(decimal number, ValueKind value, Carrier carrier) => Number(number, value, carrier);

    /// <summary>Writes any other value by its text.</summary>
    public void Write<T>(T item, ValueKind value, Carrier carrier) => Write(
        item is IFormattable formattable ? formattable.ToString(null, _culture ?? CultureInfo.InvariantCulture) : item?.ToString(), value, carrier);

    /// <summary>Writes a value of a dynamic template; in scripts and JSON as what it is, elsewhere as it prints.</summary>
    public void Write(TemplateRun run, in TemplateValue item, ValueKind value, Carrier carrier)
    {
        switch (item.Kind == TemplateKind.Other ? item.Reference : null)
        {
            case TrustedHtml html:
                Write(html, value, carrier);
                return;
            case TrustedCss css:
                Write(css, value, carrier);
                return;
            case TrustedScript script:
                Write(script, value, carrier);
                return;
            case MediaUrl url:
                Write(url, value, carrier);
                return;
            case CssColor color:
                Write(color, value, carrier);
                return;
            case Seconds time:
                Write(time, value, carrier);
                return;
        }

        bool isNothing = item.Kind switch
        {
            TemplateKind.Null => true,
            TemplateKind.Double => !double.IsFinite(item.Double),
            TemplateKind.Float => !float.IsFinite(item.Float),
            _ => false,
        };
        bool isText = item.Kind is TemplateKind.Text or TemplateKind.Captured || (item.Kind == TemplateKind.Other && item.Reference is IFormattable);
        if (isNothing && value is ValueKind.ScriptValue or ValueKind.JsonValue)
        {
            Quoted(null, carrier, EscapeSets.None);
        }
        else if (value is ValueKind.ScriptValue or ValueKind.JsonValue && !isText)
        {
            string json = Templates.Functions.JsonFunctions.Write(run, item, run.CurrentAt, run.CurrentAt);
            bool isScript = value == ValueKind.ScriptValue;
            if (isScript)
            {
                Blank(carrier);
            }

            Escaped(json, carrier == Carrier.ScriptElement ? EscapeSets.None : Words(carrier));
            if (isScript)
            {
                Blank(carrier);
            }
        }
        else if (value != ValueKind.Text && item.IsNumber)
        {
            // What a machine reads has a point in every culture.
            Number((IFormattable)item.ToObject()!, value, carrier);
        }
        else
        {
            Write(run.ToText(item), value, carrier);
        }
    }

    private static UnsafeValueException Refused(string type, string place) => new($"A {type} can be written in {place} only.");

    // In code a number is a word of its own; elsewhere it is text like any other: a sign or an exponent may mean something there.
    private void Number<T>(T number, ValueKind value, Carrier carrier)
        where T : IFormattable
    {
        string text = number.ToString(null, value == ValueKind.Text && _culture is not null ? _culture : CultureInfo.InvariantCulture);
        if (value is not (ValueKind.ScriptValue or ValueKind.JsonValue))
        {
            Write(text, value, carrier);
            return;
        }

        if (value == ValueKind.ScriptValue)
        {
            Blank(carrier);
        }

        Text(text);
        if (value == ValueKind.ScriptValue)
        {
            Blank(carrier);
        }
    }

    // Code keeps every character in an attribute; a raw element is ended by its own text, whatever language it is in.
    private void Code(string? code, Carrier carrier)
    {
        if (carrier is not (Carrier.ScriptElement or Carrier.StyleElement))
        {
            Escaped(code, Words(carrier));
            return;
        }

        if (code is not null && (code.Contains("</", StringComparison.Ordinal) || code.Contains("<!--", StringComparison.Ordinal)))
        {
            throw new UnsafeValueException("Trusted code cannot hold '</' or '<!--' in a script or style element.");
        }

        Text(code);
    }
}
