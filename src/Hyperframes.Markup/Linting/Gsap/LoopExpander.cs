using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>
/// Writes out, at the top of a script, calls of helper functions, <c>for</c> loops whose bounds are known and loops over array literals, so
/// that each tween they make is seen by itself.
/// </summary>
internal sealed class LoopExpander
{
    private const int MaxDepth = 8;
    private const int MaxIterations = 512;

    private readonly TimelineReference _timeline;
    private readonly ConstantScope _constants;
    private readonly HelperFunctions _helpers;
    private readonly CopyBudget _budget = new();
    private readonly Expansion _expansion = new();
    private int _sites;
    private int _order;
    private int _rootStart;

    private LoopExpander(ScriptProgram program, TimelineReference timeline, ConstantScope constants)
    {
        _timeline = timeline;
        _constants = constants;
        _helpers = new HelperFunctions(program, timeline, _budget);
    }

    /// <summary>The script with everything written out; null where there is nothing to write out, or too much.</summary>
    public static (ScriptProgram Program, Expansion Expansion)? Expand(ScriptProgram program, TimelineReference timeline, ConstantScope constants)
    {
        try
        {
            var expander = new LoopExpander(program, timeline, constants);
            return expander.Run(program) is { } expanded ? (expanded, expander._expansion) : null;
        }
        catch (Exception error) when (error is ExpansionException or InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private ScriptProgram? Run(ScriptProgram program)
    {
        var body = new List<ScriptNode>();
        foreach (var statement in program.Body)
        {
            if (!_helpers.Declares(statement))
            {
                _rootStart = statement.Start;
                ExpandInto(body, statement, 0);
            }
        }

        return body.SequenceEqual(program.Body) ? null : new ScriptProgram(program.Start, program.End, body, program.ReturnsAtTop);
    }

    private void ExpandInto(List<ScriptNode> output, ScriptNode statement, int depth)
    {
        if ((depth < MaxDepth ? Expand(statement, depth) : null) is { } blocks)
        {
            output.AddRange(blocks);
        }
        else
        {
            output.Add(statement);
        }
    }

    private List<ScriptNode>? Expand(ScriptNode statement, int depth) => statement switch
    {
        ForStatement loop => ExpandFor(loop, depth),
        ForOfStatement { Right: ArrayExpression array } loop when LoopVariable(loop.Left) is { } name =>
            ExpandOver(array.Elements, Statements(loop.Body), name, null, depth),
        ExpressionStatement { Expression: CallExpression call } => ExpandCall(call, depth),
        _ => null,
    };

    private List<ScriptNode>? ExpandCall(CallExpression call, int depth)
    {
        if (call.Callee is Identifier name && _helpers.Find(name.Name) is { } function)
        {
            return _helpers.Bind(call, function) is { } bindings
                ? [Copy(((BlockStatement)function.Body).Body, bindings, FormattableString.Invariant($":helper:{++_sites}:"), depth)]
                : null;
        }

        if (call is not { Callee: MemberExpression { Object: ArrayExpression array, Property: Identifier { Name: "forEach" } }, Arguments: [FunctionNode callback, ..] })
        {
            return null;
        }

        var parameters = callback.Parameters.Take(2).ToList();
        return parameters.TrueForAll(p => p is Identifier)
            ? ExpandOver(array.Elements, Statements(callback.Body), NameAt(parameters, 0), NameAt(parameters, 1), depth)
            : null;
    }

    private static string? NameAt(List<ScriptNode> parameters, int index) => index < parameters.Count ? ((Identifier)parameters[index]).Name : null;

    private List<ScriptNode>? ExpandFor(ForStatement loop, int depth)
    {
        if (loop.Init is not VariableDeclaration { Declarations: [{ Id: Identifier variable } declarator] }
            || loop.Test is not BinaryExpression { Left: Identifier tested } test || tested.Name != variable.Name
            || Finite(declarator.Init) is not { } start || Finite(test.Right) is not { } end
            || Step(loop.Update, variable.Name) is not { } step || step == 0)
        {
            return null;
        }

        var body = Statements(loop.Body);
        var blocks = new List<ScriptNode>();
        var site = ++_sites;
        for (var x = start; Holds(test.Operator, x, end); x += step)
        {
            if (blocks.Count >= MaxIterations)
            {
                return null;
            }

            var bindings = new Dictionary<string, ScriptNode>(StringComparer.Ordinal) { [variable.Name] = Number(x) };
            blocks.Add(Copy(body, bindings, FormattableString.Invariant($":loop:{site}:{blocks.Count}"), depth));
        }

        return blocks;
    }

    private List<ScriptNode> ExpandOver(IReadOnlyList<ScriptNode?> elements, IReadOnlyList<ScriptNode> body, string? element, string? index, int depth)
    {
        var blocks = new List<ScriptNode>();
        var site = ++_sites;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] is not { } value)
            {
                continue;
            }

            var bindings = new Dictionary<string, ScriptNode>(StringComparer.Ordinal);
            if (element is not null)
            {
                bindings[element] = value;
            }

            if (index is not null)
            {
                bindings[index] = Number(i);
            }

            blocks.Add(Copy(body, bindings, FormattableString.Invariant($":loop:{site}:{i}"), depth));
        }

        return blocks;
    }

    private BlockStatement Copy(IReadOnlyList<ScriptNode> body, IReadOnlyDictionary<string, ScriptNode> bindings, string name, int depth)
    {
        var copies = SubstitutingRewriter.Copy(body, bindings, _budget);
        foreach (var statement in copies)
        {
            var calls = ScriptWalk.PreOrder(statement).OfType<CallExpression>().Where(c => (TweenCall.IsMethodCall(c) || IsAddLabel(c)) && _timeline.Roots(c));
            foreach (var call in calls.OrderBy(c => ((MemberExpression)c.Callee).Property.Start))
            {
                _expansion.Calls[call] = new CallOrder(_rootStart, _order++);
            }
        }

        var output = new List<ScriptNode>();
        foreach (var statement in copies)
        {
            ExpandInto(output, statement, depth + 1);
        }

        var block = new BlockStatement(0, 0, output);
        _expansion.Blocks[block] = name;
        return block;
    }

    private static bool IsAddLabel(CallExpression call) => call.Callee is MemberExpression { Property: Identifier { Name: "addLabel" } };

    private static IReadOnlyList<ScriptNode> Statements(ScriptNode body) =>
        body is BlockStatement block ? block.Body : [new ExpressionStatement(body.Start, body.End, body)];

    private static string? LoopVariable(ScriptNode left) => left switch
    {
        VariableDeclaration { Declarations: [{ Id: Identifier id }, ..] } => id.Name,
        Identifier name => name.Name,
        _ => null,
    };

    private double? Step(ScriptNode? update, string variable) => update switch
    {
        UpdateExpression { Argument: Identifier name } u when name.Name == variable => u.Operator == "++" ? 1 : -1,
        AssignmentExpression { Left: Identifier name } a when name.Name == variable => a.Operator switch
        {
            "+=" => Finite(a.Right),
            "-=" => -Finite(a.Right),
            "=" when a.Right is BinaryExpression sum => Finite(sum.Right),
            _ => null,
        },
        _ => null,
    };

    private double? Finite(ScriptNode? node) => _constants.ResolveNumber(node) is { } value && JsNumber.IsFinite(value) ? value : null;

    private static bool Holds(string comparison, double x, double end) => comparison switch
    {
        "<" => x < end,
        "<=" => x <= end,
        ">" => x > end,
        ">=" => x >= end,
        _ => false,
    };

    private static Literal Number(double value) => new(0, 0, LiteralKind.Number, "", value);
}
