using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Scripts that give a medium another source.</summary>
internal sealed class RuntimeSourceRule : LintRule
{
    private static readonly LintCode Code = new(
        "media_runtime_src_mutation",
        "HF3131",
        FindingSeverity.Warning,
        "A script changes a medium's source",
        "The renderer looks for media before scripts have run their course, so frames and sound may come from the written source.",
        "Write the final source, or bind it to a variable with data-var-src.");

    private static readonly RulePattern PlainId = RulePattern.Of(@"^#[A-Za-z_][\w-]*$");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Tags.Any(tag => tag.Name is "video" or "audio"))
        {
            yield break;
        }

        IHtmlDocument? document = null;
        foreach (var script in page.Scripts.Where(script => script.Content.IndexOf("src", StringComparison.Ordinal) >= 0))
        {
            foreach (var (selector, node) in script.Program is { } program ? Mutations(program) : [])
            {
                document ??= new HtmlParser().ParseDocument(page.Source);
                var media = TargetsOf(document, selector).Select(MediumOf).OfType<IElement>().ToList();
                if (media.Count > 0)
                {
                    yield return new Finding(Code, $"A script changes the source of {selector} by {(node is AssignmentExpression ? "an assignment to src" : "setAttribute")}.")
                    {
                        ElementId = media[0].GetAttribute("id") is { Length: > 0 } id ? id : null,
                        Selector = selector,
                        Snippet = Snippet.Of(script.Content.Substring(node.Start, node.End - node.Start)),
                        Offset = script.ContentStart + node.Start,
                    };
                }
            }
        }
    }

    private static IEnumerable<(string Selector, ScriptNode Node)> Mutations(ScriptNode program)
    {
        var nodes = ScriptWalk.PreOrder(program).ToList();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declarator in nodes.OfType<VariableDeclarator>())
        {
            if (declarator is { Id: Identifier name, Init: { } init } && SelectorOf(init, variables) is { } selector)
            {
                variables[name.Name] = selector;
            }
        }

        foreach (var node in nodes)
        {
            var target = node switch
            {
                AssignmentExpression { Operator: "=", Left: MemberExpression left } when NameOf(left) == "src" => left.Object,
                CallExpression { Callee: MemberExpression callee, Arguments: [var first, ..] } when NameOf(callee) == "setAttribute" && TextOf(first)?.ToLowerInvariant() == "src" => callee.Object,
                _ => null,
            };
            if (target is not null && SelectorOf(target, variables) is { } selector)
            {
                yield return (selector, node);
            }
        }
    }

    private static string? SelectorOf(ScriptNode node, Dictionary<string, string> variables)
    {
        if (node is Identifier name)
        {
            return variables.TryGetValue(name.Name, out var known) ? known : null;
        }

        if (node is not CallExpression { Callee: MemberExpression callee, Arguments: [var argument, ..] } || TextOf(argument) is not { Length: > 0 } text)
        {
            return null;
        }

        return NameOf(callee) switch
        {
            "getElementById" => "#" + text,
            "querySelector" => text,
            _ => null,
        };
    }

    private static string? NameOf(MemberExpression member) => !member.Computed && member.Property is Identifier name ? name.Name : TextOf(member.Property);

    private static string? TextOf(ScriptNode node) => node switch
    {
        Literal { Kind: LiteralKind.String } literal => literal.Text,
        TemplateLiteral { Expressions.Count: 0, Quasis: [var only] } => only.Cooked,
        _ => null,
    };

    private static IEnumerable<IElement> TargetsOf(IHtmlDocument document, string selector)
    {
        try
        {
            return PlainId.IsMatch(selector)
                ? document.GetElementById(selector.Substring(1)) is { } element ? [element] : []
                : document.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return [];
        }
    }

    private static IElement? MediumOf(IElement element) => element.LocalName switch
    {
        "video" or "audio" => element,
        "source" => element.Closest("video, audio"),
        _ => null,
    };
}
