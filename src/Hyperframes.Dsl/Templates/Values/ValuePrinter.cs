using System.Collections;
using System.Globalization;
using System.Text;
using Hyperframes.Templates.Functions;

namespace Hyperframes.Templates;

/// <summary>Turns values into text as the language prints them (language 4.1).</summary>
internal static class ValuePrinter
{
    /// <summary>The printed form. Lists and objects are cut at the run's text limit.</summary>
    public static string Print(TemplateRun run, in TemplateValue value)
    {
        switch (value.Kind)
        {
            case TemplateKind.Null or TemplateKind.Empty:
                return "";
            case TemplateKind.Text:
                return value.Text;
            case TemplateKind.List or TemplateKind.Range or TemplateKind.Object or TemplateKind.Other:
                var text = new StringBuilder();
                Append(run, text, value, depth: 0, nested: false);
                int limit = run.Options.OutputLimit;
                return limit > 0 && text.Length > limit ? text.ToString(0, limit) + "..." : text.ToString();
            case TemplateKind.Function:
                return value.Reference is UserFunction ? "" : "<function>";
            default:
                return Scalar(run, value);
        }
    }

    /// <summary>Escapes as in nested printing, <c>string.escape</c> and <c>string.literal</c>.</summary>
    public static void Escape(StringBuilder text, string value)
    {
        foreach (char c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\a': text.Append("\\a"); break;
                case '\b': text.Append("\\b"); break;
                case '\v': text.Append("\\v"); break;
                case '\f': text.Append("\\f"); break;
                default:
                    _ = c < ' ' ? text.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}") : text.Append(c);
                    break;
            }
        }
    }

    private static string Scalar(TemplateRun run, in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Boolean => value.Boolean ? "true" : "false",
        TemplateKind.Integer => value.Integer.ToString(run.Culture),
        TemplateKind.Long => value.Long.ToString(run.Culture),
        TemplateKind.BigInteger => value.BigInteger.ToString(run.Culture),
        TemplateKind.Float => value.Float.ToString(run.Culture),
        TemplateKind.Double => value.Double.ToString(run.Culture),
        TemplateKind.Decimal => value.Decimal.ToString(run.Culture),
        TemplateKind.Date => DateFormatting.Format(value.Date, run.DateFormat, run.Culture, run.DateFormat),
        TemplateKind.TimeSpan => value.TimeSpan.ToString("c", CultureInfo.InvariantCulture),
        _ => value.Reference.ToString() ?? "",
    };

    private static void Append(TemplateRun run, StringBuilder text, in TemplateValue value, int depth, bool nested)
    {
        int depthLimit = run.Options.ObjectDepthLimit;
        if (depthLimit > 0 && depth > depthLimit)
        {
            throw run.Failure("The structure is nested too deeply or contains itself.");
        }

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        int limit = run.Options.OutputLimit;
        if (limit > 0 && text.Length > limit)
        {
            return;
        }

        switch (value.Kind)
        {
            case TemplateKind.Null or TemplateKind.Empty:
                text.Append(nested ? "null" : "");
                break;
            case TemplateKind.Text:
                text.Append('"');
                Escape(text, value.Text);
                text.Append('"');
                break;
            case TemplateKind.List or TemplateKind.Range:
                AppendItems(run, text, value, depth);
                break;
            case TemplateKind.Object:
                AppendEntries(run, text, value.AsObject!, depth);
                break;
            case TemplateKind.Function:
                text.Append("<function>");
                break;
            case TemplateKind.Other:
                AppendOther(run, text, value.Reference, depth);
                break;
            default:
                text.Append(Scalar(run, value));
                break;
        }
    }

    private static void AppendItems(TemplateRun run, StringBuilder text, in TemplateValue value, int depth)
    {
        text.Append('[');
        bool first = true;
        foreach (TemplateValue item in value.AsList?.Items ?? (IEnumerable<TemplateValue>)value.Reference)
        {
            text.Append(first ? "" : ", ");
            first = false;
            Append(run, text, item, depth + 1, nested: true);
        }

        text.Append(']');
    }

    private static void AppendEntries(TemplateRun run, StringBuilder text, TemplateObject value, int depth)
    {
        text.Append('{');
        bool first = true;
        foreach (string name in value.Names)
        {
            text.Append(first ? "" : ", ");
            first = false;
            if (IsIdentifier(name))
            {
                text.Append(name);
            }
            else
            {
                text.Append('"');
                Escape(text, name);
                text.Append('"');
            }

            text.Append(": ");
            Append(run, text, value[name], depth + 1, nested: true);
        }

        text.Append('}');
    }

    private static void AppendOther(TemplateRun run, StringBuilder text, object value, int depth)
    {
        switch (value)
        {
            case IFormattable formattable:
                text.Append(formattable.ToString(null, run.Culture));
                break;
            case IEnumerable items:
                Append(run, text, TemplateList.Of(items), depth, nested: true);
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (!(char.IsLetterOrDigit(c) || c == '_'))
            {
                return false;
            }
        }

        return true;
    }
}
