using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>A declared name.</summary>
/// <param name="Node">The declarator, or the parameter.</param>
/// <param name="Init">What the declarator gives it.</param>
/// <param name="Scope">The scope in which it holds.</param>
/// <param name="Copy">The copied block in which it was declared, if it was.</param>
/// <param name="Kind"><c>const</c>, <c>let</c>, <c>var</c> or <c>param</c>.</param>
internal sealed record DeclaredName(ScriptNode Node, ScriptNode? Init, ScriptNode? Scope, ScriptNode? Copy, string Kind);

/// <summary>The names that a script declares, by scope.</summary>
internal sealed class IdentifierIndex
{
    private readonly Dictionary<string, List<DeclaredName>> _declarations = new(StringComparer.Ordinal);
    private readonly HashSet<ScriptNode> _reassigned = [];
    private readonly ScopeTree _tree;

    public IdentifierIndex(ScopeTree tree)
    {
        _tree = tree;
        foreach (var node in tree.Binders)
        {
            switch (node)
            {
                case VariableDeclarator { Id: Identifier name } declarator when tree.ParentOf(node) is VariableDeclaration declaration:
                    var scope = tree.ScopeAround(node, includeBlocks: declaration.Kind != "var");
                    Add(name.Name, new DeclaredName(node, declarator.Init, scope, tree.CopyAround(node), declaration.Kind));
                    break;
                case FunctionNode function:
                    foreach (var parameter in function.Parameters)
                    {
                        if (parameter is Identifier given)
                        {
                            Add(given.Name, new DeclaredName(given, null, function, null, "param"));
                        }
                    }

                    break;
            }
        }

        foreach (var node in tree.Binders)
        {
            if (node is AssignmentExpression { Left: Identifier name } assignment && Find(name.Name, assignment, assignment.Start) is { } declared)
            {
                _reassigned.Add(declared.Node);
            }
        }
    }

    public bool IsReassigned(DeclaredName declared) => _reassigned.Contains(declared.Node);

    /// <summary>The declaration that a name at <paramref name="at"/> means, used at offset <paramref name="usage"/>.</summary>
    public DeclaredName? Find(string name, ScriptNode at, int usage)
    {
        if (!_declarations.TryGetValue(name, out var declarations))
        {
            return null;
        }

        var copy = _tree.CopyAround(at);
        for (var scope = _tree.ScopeAt(at); scope is not null; scope = _tree.ScopeAround(scope))
        {
            DeclaredName? last = null;
            foreach (var declared in declarations)
            {
                if (declared.Scope == scope
                    && (declared.Copy is null || declared.Copy == copy)
                    && (declared.Kind is "var" or "param" || declared.Node.Start < usage)
                    && (last is null || declared.Node.Start > last.Node.Start))
                {
                    last = declared;
                }
            }

            if (last is not null)
            {
                return last;
            }
        }

        return null;
    }

    private void Add(string name, DeclaredName declared)
    {
        if (!_declarations.TryGetValue(name, out var known))
        {
            _declarations.Add(name, known = []);
        }

        known.Add(declared);
    }
}
