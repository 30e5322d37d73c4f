using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>The one timeline of a script that is modelled: what the first <c>gsap.timeline()</c> is given to.</summary>
internal sealed class TimelineReference
{
    private readonly string? _name;
    private readonly MemberExpression? _member;

    private TimelineReference(string source, string? name, MemberExpression? member, CallExpression? call)
    {
        Source = source;
        _name = name;
        _member = member;
        Call = call;
    }

    /// <summary>The variable's name, or the member as written, such as <c>window.__timelines["a"]</c>.</summary>
    public string Source { get; }

    /// <summary>The variable's name; null where the timeline is held by a member.</summary>
    public string? Name => _name;

    /// <summary>The call that makes the timeline; null where none was found and the usual name is assumed.</summary>
    public CallExpression? Call { get; }

    /// <summary>Whether it was found and is held by a member.</summary>
    public bool IsMember => _member is not null;

    /// <summary>Finds the first one among what gives names a meaning.</summary>
    public static TimelineReference Find(IReadOnlyList<ScriptNode> binders, string source)
    {
        foreach (var node in binders)
        {
            var (target, value) = node switch
            {
                VariableDeclarator { Id: Identifier id, Init: { } init } => (id, init),
                AssignmentExpression assignment => (assignment.Left, assignment.Right),
                _ => (null, null),
            };
            if (target is null || !IsTimelineCall(value))
            {
                continue;
            }

            if (target is Identifier name)
            {
                return new TimelineReference(name.Name, name.Name, null, (CallExpression)value!);
            }

            if (target is MemberExpression member && StaticKey(member) is not null)
            {
                return new TimelineReference(source.Substring(member.Start, member.End - member.Start), null, member, (CallExpression)value!);
            }
        }

        return new TimelineReference("tl", "tl", null, null);
    }

    public static bool IsTimelineCall(ScriptNode? node) =>
        node is CallExpression { Callee: MemberExpression { Object: Identifier { Name: "gsap" }, Property: Identifier { Name: "timeline" } } };

    /// <summary>Whether a call is made on the timeline, directly or along a chain of calls.</summary>
    public bool Roots(CallExpression call) => Is(RootOf(call));

    /// <summary>Whether an expression is the timeline.</summary>
    public bool Is(ScriptNode? node) => _member is null ? node is Identifier name && name.Name == _name : IsSameMember(node, _member);

    /// <summary>What stands at the beginning of a chain of calls; null where the callee is no member.</summary>
    public static ScriptNode? RootOf(CallExpression call)
    {
        var target = (call.Callee as MemberExpression)?.Object;
        while (target is CallExpression inner)
        {
            target = (inner.Callee as MemberExpression)?.Object;
        }

        return target;
    }

    private static string? StaticKey(MemberExpression member) => member.Computed
        ? (member.Property as Literal is { Kind: LiteralKind.String } text ? text.Text : null)
        : (member.Property as Identifier)?.Name;

    private static bool IsSameMember(ScriptNode? one, ScriptNode? other)
    {
        while (one is MemberExpression a && other is MemberExpression b)
        {
            if (StaticKey(a) is not { } key || key != StaticKey(b))
            {
                return false;
            }

            if (a.Object is Identifier x && b.Object is Identifier y)
            {
                return x.Name == y.Name;
            }

            (one, other) = (a.Object, b.Object);
        }

        return false;
    }
}
