using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Finds the selector that the target of a tween stands for.</summary>
internal sealed class TargetResolver
{
    private readonly ScopeTree _tree;
    private readonly ConstantScope _constants;
    private readonly IdentifierIndex _names;
    private readonly Dictionary<string, Dictionary<ScriptNode, string>> _bindings = new(StringComparer.Ordinal);

    public TargetResolver(ScopeTree tree, ConstantScope constants, IdentifierIndex names)
    {
        (_tree, _constants, _names) = (tree, constants, names);
        BindQueries();
        BindCallbackParameters();
        BindAliases();
    }

    /// <summary>The selector of a target; null where it cannot be said.</summary>
    public string? Resolve(ScriptNode? node) => node switch
    {
        Literal { Kind: LiteralKind.String } literal => literal.Text,
        Identifier name => Lookup(name.Name, name) is { Length: > 0 } bound ? bound : ConstantText(name),
        CallExpression call => FromQuery(call),
        ArrayExpression array => ResolveAll(array),
        MemberExpression { Object: Identifier owner } => Lookup(owner.Name, node),
        _ => null,
    };

    private string? ResolveAll(ArrayExpression array)
    {
        var parts = array.Elements.Select(Resolve).Where(part => !string.IsNullOrEmpty(part)).ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : null;
    }

    private string? ConstantText(Identifier name) =>
        _names.Find(name.Name, name, name.Start) is { Kind: "const" } declared && !_names.IsReassigned(declared)
            ? _constants.ResolveText(declared.Init)
            : null;

    private string? FromQuery(ScriptNode? node)
    {
        if (node is not CallExpression { Callee: MemberExpression { Property: Identifier method } } call
            || call.Arguments.Count == 0 || _constants.ResolveText(call.Arguments[0]) is not { Length: > 0 } argument)
        {
            return null;
        }

        return method.Name switch
        {
            "querySelector" or "querySelectorAll" or "toArray" => argument,
            "getElementById" => "#" + argument,
            _ => null,
        };
    }

    private string? Lookup(string name, ScriptNode at)
    {
        if (!_bindings.TryGetValue(name, out var byScope))
        {
            return null;
        }

        for (var scope = _tree.ScopeAt(at); scope is not null; scope = _tree.ScopeAround(scope))
        {
            if (byScope.TryGetValue(scope, out var selector))
            {
                return selector;
            }
        }

        return null;
    }

    private void Bind(ScriptNode? scope, string name, string selector)
    {
        if (!_bindings.TryGetValue(name, out var byScope))
        {
            _bindings.Add(name, byScope = []);
        }

        if (scope is not null && !byScope.ContainsKey(scope))
        {
            byScope.Add(scope, selector);
        }
    }

    private void BindQueries()
    {
        foreach (var node in _tree.Binders)
        {
            switch (node)
            {
                case VariableDeclarator { Id: Identifier name } declarator when FromQuery(declarator.Init) is { } selector:
                    var isVar = _tree.ParentOf(node) is VariableDeclaration { Kind: "var" };
                    Bind(_tree.ScopeAround(node, includeBlocks: !isVar), name.Name, selector);
                    break;
                case AssignmentExpression { Left: Identifier name } assignment when FromQuery(assignment.Right) is { } selector:
                    var declared = _names.Find(name.Name, node, node.Start);
                    Bind(declared?.Scope ?? _tree.CopyAround(node) ?? _tree.ScopeAround(node), name.Name, selector);
                    break;
            }
        }
    }

    private void BindCallbackParameters()
    {
        foreach (var call in _tree.Calls)
        {
            if (call is
                {
                    Callee: MemberExpression { Property: Identifier { Name: "forEach" or "map" }, Object: var collection },
                    Arguments: [FunctionNode { Parameters: [Identifier parameter, ..] } callback, ..],
                }
                && (collection is Identifier name ? Lookup(name.Name, call) : FromQuery(collection)) is { Length: > 0 } selector)
            {
                Bind(callback, parameter.Name, selector);
            }
        }
    }

    private void BindAliases()
    {
        foreach (var node in _tree.Binders)
        {
            if (node is not VariableDeclarator { Id: Identifier name, Init: { } init })
            {
                continue;
            }

            var owner = init switch
            {
                MemberExpression { Object: Identifier o } => o,
                CallExpression { Callee: MemberExpression { Object: Identifier o, Property: Identifier { Name: "slice" or "filter" or "concat" or "reverse" } } } => o,
                _ => null,
            };
            if (owner is not null && Lookup(owner.Name, node) is { Length: > 0 } selector)
            {
                Bind(_tree.ScopeAround(node), name.Name, selector);
            }
        }
    }
}
