using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Finds <c>$id</c> and <c>${id}</c>, the variables of a colour grading (contract 8).</summary>
internal static class GradingReads
{
    public static void Read(HtmlToken tag, AttributeText attribute, VariableScope scope)
    {
        var value = attribute.Value;
        for (var at = value.IndexOf('$'); at >= 0 && at + 1 < value.Length; at = value.IndexOf('$', at + 1))
        {
            var isBraced = value[at + 1] == '{';
            var start = isBraced ? at + 2 : at + 1;
            var end = start;
            while (end < value.Length && (isBraced ? value[end] != '}' : char.IsLetterOrDigit(value[end]) || value[end] is '_' or '-'))
            {
                end++;
            }

            if (end > start)
            {
                scope.Add(new VariableConsumer(ConsumerKind.Grading, value.Substring(start, end - start), attribute.SourceSpanOf(TextSpan.FromBounds(start, end)), tag));
            }
        }
    }
}
