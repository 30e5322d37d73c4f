using Hyperframes.Markup.Script;
using Hyperframes.Markup.Script.Nodes;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Finds the variables that a script reads: members of what <c>getVariables()</c> returns, and custom properties named in its texts.</summary>
internal static class ScriptReads
{
    public static void Read(string source, TextSpan span, bool isModule, VariableScope scope)
    {
        var text = span.In(source);
        var readsValues = text.IndexOf("getVariables", StringComparison.Ordinal) >= 0 || text.IndexOf("__hfVariables", StringComparison.Ordinal) >= 0;
        var readsStyles = text.IndexOf("--", StringComparison.Ordinal) >= 0;
        if (!readsValues && !readsStyles)
        {
            return;
        }

        var result = ScriptParser.Parse(text, new ScriptParseOptions(isModule ? ScriptGoal.Module : ScriptGoal.Script, AllowReturnOutsideFunction: true));
        if (!result.Succeeded)
        {
            if (readsValues)
            {
                scope.AddOpenRead(new TextSpan(span.Start, 0));
            }

            return;
        }

        if (readsStyles)
        {
            Styles(result.Program, span.Start, scope);
        }

        if (readsValues)
        {
            var flow = new ValuesFlow(result.Program);
            foreach (var (id, at) in flow.Reads)
            {
                scope.Add(new VariableConsumer(ConsumerKind.Script, id, TextSpan.FromBounds(span.Start + at.Start, span.Start + at.End), null));
            }

            foreach (var open in flow.OpenReads)
            {
                scope.AddOpenRead(TextSpan.FromBounds(span.Start + open.Start, span.Start + open.End));
            }
        }
    }

    /// <summary>A custom property in a text of the script: read or written there, which the text does not tell; both are a use.</summary>
    private static void Styles(ScriptProgram program, int offset, VariableScope scope)
    {
        foreach (var node in ScriptWalk.PreOrder(program))
        {
            var text = node switch
            {
                Literal { Kind: LiteralKind.String } literal => literal.Text,
                TemplateElement { Cooked: { } cooked } => cooked,
                _ => null,
            };
            var dashes = text?.IndexOf("--", StringComparison.Ordinal) ?? -1;
            if (dashes < 0)
            {
                continue;
            }

            if (text!.EndsWith("--", StringComparison.Ordinal))
            {
                // The name is put together at run time.
                scope.AddOpenRead(TextSpan.FromBounds(offset + node.Start, offset + node.End));
            }

            for (; dashes >= 0; dashes = text.IndexOf("--", dashes + 2, StringComparison.Ordinal))
            {
                var end = dashes + 2;
                while (end < text.Length && (HtmlCharacters.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
                {
                    end++;
                }

                if (end > dashes + 2)
                {
                    scope.AddStyleDefinition(text.Substring(dashes + 2, end - dashes - 2));
                    scope.Add(new VariableConsumer(ConsumerKind.Style, text.Substring(dashes + 2, end - dashes - 2), TextSpan.FromBounds(offset + node.Start, offset + node.End), null));
                }
            }
        }
    }
}
