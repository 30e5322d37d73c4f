using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Finds the custom properties that a style defines and reads.</summary>
internal static class StyleReader
{
    public static void Read(string source, TextSpan span, VariableScope scope, HtmlToken? element)
    {
        var at = span.Start;
        while (at < span.End)
        {
            if (source[at] == '/' && at + 1 < span.End && source[at + 1] == '*')
            {
                var close = source.IndexOf("*/", at + 2, span.End - at - 2, StringComparison.Ordinal);
                at = close < 0 ? span.End : close + 2;
            }
            else if (source[at] == '-' && at + 2 < span.End && source[at + 1] == '-' && IsName(source[at + 2]) && (at == span.Start || !IsName(source[at - 1])))
            {
                at = Name(source, at, span, scope, element);
            }
            else
            {
                at++;
            }
        }
    }

    private static int Name(string source, int dashes, TextSpan span, VariableScope scope, HtmlToken? element)
    {
        var start = dashes + 2;
        var end = start;
        while (end < span.End && IsName(source[end]))
        {
            end++;
        }

        var name = source.Substring(start, end - start);
        if (IsRead(source, dashes, span.Start))
        {
            scope.Add(new VariableConsumer(ConsumerKind.Style, name, TextSpan.FromBounds(start, end), element));
        }
        else
        {
            scope.AddStyleDefinition(name);
        }

        return end;
    }

    private static bool IsRead(string source, int dashes, int limit)
    {
        var before = dashes - 1;
        while (before >= limit && HtmlCharacters.IsWhitespace(source[before]))
        {
            before--;
        }

        return before - 3 >= limit && source[before] == '(' && string.Compare(source, before - 3, "var", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsName(char c) => HtmlCharacters.IsLetterOrDigit(c) || c is '-' or '_' or > '\u007F';
}
