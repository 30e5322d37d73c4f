using System.Runtime.CompilerServices;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Copies a tree and puts expressions in the place of names. Names of members and keys are no names.</summary>
internal sealed class SubstitutingRewriter(IReadOnlyDictionary<string, ScriptNode> bindings, CopyBudget budget) : ScriptRewriter
{
    public override ScriptNode Visit(ScriptNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        budget.Spend();
        return node is Identifier name && bindings.TryGetValue(name.Name, out var value)
            ? new SubstitutingRewriter(new Dictionary<string, ScriptNode>(), budget).Copy(value)
            : node.Rewrite(this);
    }

    /// <summary>Copies statements after taking out the names that they bind themselves.</summary>
    public static IReadOnlyList<ScriptNode> Copy(IReadOnlyList<ScriptNode> nodes, IReadOnlyDictionary<string, ScriptNode> bindings, CopyBudget budget)
    {
        var free = new Dictionary<string, ScriptNode>(StringComparer.Ordinal);
        foreach (var binding in bindings)
        {
            free[binding.Key] = binding.Value;
        }

        foreach (var bound in nodes.SelectMany(node => ScriptWalk.PreOrder(node)).SelectMany(BoundNames))
        {
            free.Remove(bound);
        }

        return new SubstitutingRewriter(free, budget).VisitAll(nodes);
    }

    private ScriptNode Copy(ScriptNode node) => node.Rewrite(this);

    private static IEnumerable<string> BoundNames(ScriptNode node) => node switch
    {
        FunctionNode function => function.Parameters.SelectMany(PatternNames),
        VariableDeclarator declarator => PatternNames(declarator.Id),
        CatchClause { Parameter: { } parameter } => PatternNames(parameter),
        AssignmentExpression { Left: Identifier name } => [name.Name],
        _ => [],
    };

    private static IEnumerable<string> PatternNames(ScriptNode pattern) => pattern switch
    {
        Identifier name => [name.Name],
        AssignmentPattern withDefault => PatternNames(withDefault.Left),
        RestElement rest => PatternNames(rest.Argument),
        _ => [],
    };
}
