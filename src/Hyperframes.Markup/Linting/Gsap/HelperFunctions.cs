using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>The functions at the top of a script that only build on its timeline and are only called as statements: their calls can be written out.</summary>
internal sealed class HelperFunctions
{
    private readonly Dictionary<string, FunctionNode> _functions = new(StringComparer.Ordinal);
    private readonly CopyBudget _budget;

    public HelperFunctions(ScriptProgram program, TimelineReference timeline, CopyBudget budget)
    {
        _budget = budget;
        foreach (var statement in program.Body)
        {
            if (NamedFunction(statement) is var (name, function) && IsEligible(function))
            {
                _functions[name] = function;
            }
        }

        KeepBuilding(timeline);
        KeepReplaceable(program);
    }

    public FunctionNode? Find(string name) => _functions.TryGetValue(name, out var function) ? function : null;

    /// <summary>Whether a statement is one of the functions, which its calls will stand for.</summary>
    public bool Declares(ScriptNode statement) =>
        _functions.Count > 0 && NamedFunction(statement) is var (name, function) && Find(name) == function;

    /// <summary>What a call gives each parameter; null where that cannot be said.</summary>
    public IReadOnlyDictionary<string, ScriptNode>? Bind(CallExpression call, FunctionNode function)
    {
        if (call.Arguments.Any(argument => argument is SpreadElement))
        {
            return null;
        }

        var bindings = new Dictionary<string, ScriptNode>(StringComparer.Ordinal);
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            var (name, fallback) = Parameter(function.Parameters[i])!.Value;
            bindings[name] = i < call.Arguments.Count && !IsUndefined(call.Arguments[i]) ? call.Arguments[i]
                : fallback is not null ? SubstitutingRewriter.Copy([fallback], bindings, _budget)[0]
                : new Identifier(0, 0, "undefined");
        }

        return bindings;
    }

    private static (string Name, FunctionNode Function)? NamedFunction(ScriptNode statement) => statement switch
    {
        FunctionDeclaration { Id: { } id } function => (id.Name, function),
        VariableDeclaration { Declarations: [{ Id: Identifier id, Init: FunctionNode function }] } => (id.Name, function),
        _ => null,
    };

    private static bool IsEligible(FunctionNode function)
    {
        if (function.Body is not BlockStatement)
        {
            return false;
        }

        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in function.Parameters)
        {
            if (Parameter(node) is not var (name, fallback) || (fallback is not null && !SafeDefaults.IsSafe(fallback, earlier)))
            {
                return false;
            }

            earlier.Add(name);
        }

        return true;
    }

    private static (string Name, ScriptNode? Fallback)? Parameter(ScriptNode node) => node switch
    {
        Identifier name => (name.Name, null),
        AssignmentPattern { Left: Identifier name, Right: var fallback } => (name.Name, fallback),
        _ => null,
    };

    private static bool IsUndefined(ScriptNode node) =>
        node is Identifier { Name: "undefined" } or UnaryExpression { Operator: "void", Argument: Literal { Kind: LiteralKind.Number, Number: 0 } };

    private void KeepBuilding(TimelineReference timeline)
    {
        var building = new HashSet<string>(StringComparer.Ordinal);
        var calls = _functions.ToDictionary(f => f.Key, f => ScriptWalk.PreOrder(f.Value.Body).OfType<CallExpression>().ToList(), StringComparer.Ordinal);
        foreach (var function in calls.Where(f => f.Value.Exists(call => TweenCall.IsMethodCall(call) && timeline.Roots(call))))
        {
            building.Add(function.Key);
        }

        bool changed;
        do
        {
            changed = false;
            foreach (var function in calls)
            {
                if (!building.Contains(function.Key) && function.Value.Exists(c => c.Callee is Identifier callee && building.Contains(callee.Name)))
                {
                    changed = building.Add(function.Key);
                }
            }
        }
        while (changed);

        foreach (var name in calls.Keys.Where(name => !building.Contains(name)))
        {
            _functions.Remove(name);
        }
    }

    private void KeepReplaceable(ScriptProgram program)
    {
        if (_functions.Count == 0)
        {
            return;
        }

        // One mention is the declaration; any other must be a call that stands as a statement.
        var others = _functions.Keys.ToDictionary(name => name, _ => -1, StringComparer.Ordinal);
        foreach (var node in ScriptWalk.PreOrder(program))
        {
            if (node is Identifier name && others.ContainsKey(name.Name))
            {
                others[name.Name]++;
            }
            else if (node is ExpressionStatement { Expression: CallExpression { Callee: Identifier callee } call }
                && Find(callee.Name) is { } function && Bind(call, function) is not null)
            {
                others[callee.Name]--;
            }
        }

        foreach (var mention in others.Where(mention => mention.Value != 0))
        {
            _functions.Remove(mention.Key);
        }
    }
}
