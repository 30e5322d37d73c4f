using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>A call that makes a tween on the timeline, or sets values at once.</summary>
internal sealed record TweenCall(CallExpression Node, string Method, string Selector, ScriptNode? From, ScriptNode Vars, ScriptNode? Position, bool Global)
{
    /// <summary>The selector of a target that could not be told.</summary>
    public const string UnresolvedTarget = "__unresolved__";

    /// <summary>Whether a call is of the form <c>x.set</c>, <c>x.to</c>, <c>x.from</c> or <c>x.fromTo</c>.</summary>
    public static bool IsMethodCall(CallExpression call) =>
        call.Callee is MemberExpression { Property: Identifier { Name: "set" or "to" or "from" or "fromTo" } };

    /// <summary>All such calls of a script, in the order in which they are written.</summary>
    public static List<TweenCall> FindAll(ScopeTree tree, Expansion expansion, TimelineReference timeline, TargetResolver targets)
    {
        var calls = new List<TweenCall>();
        foreach (var call in tree.Calls)
        {
            if (IsMethodCall(call) && Read(call, timeline, targets) is { } tween)
            {
                calls.Add(tween);
            }
        }

        // Without copies the tree gives them in their order mostly: to see that is far cheaper than to sort.
        for (var i = 1; i < calls.Count; i++)
        {
            if (Compare(calls[i - 1].Node, calls[i].Node, expansion) > 0)
            {
                return calls.OrderBy(c => c, Comparer<TweenCall>.Create((a, b) => Compare(a.Node, b.Node, expansion))).ToList();
            }
        }

        return calls;
    }

    /// <summary>Where a call counts as standing: copies stand where what they were copied from stood.</summary>
    public static CallOrder PlaceOf(CallExpression call, Expansion expansion) =>
        expansion.Calls.TryGetValue(call, out var place) ? place : new CallOrder(((MemberExpression)call.Callee).Property.Start, -1);

    private static TweenCall? Read(CallExpression call, TimelineReference timeline, TargetResolver targets)
    {
        var callee = (MemberExpression)call.Callee;
        var method = ((Identifier)callee.Property).Name;
        var arguments = call.Arguments;
        var global = method == "set" && callee.Object is Identifier { Name: "gsap" }
            && arguments.Count > 0 && arguments[0] is Literal { Kind: LiteralKind.String };
        if (!global && !timeline.Roots(call))
        {
            return null;
        }

        var vars = method == "fromTo" ? 2 : 1;
        return arguments.Count <= vars
            ? null
            : new TweenCall(
                call,
                method,
                targets.Resolve(arguments[0]) ?? UnresolvedTarget,
                method == "fromTo" ? arguments[1] : null,
                arguments[vars],
                arguments.Count > vars + 1 ? arguments[vars + 1] : null,
                global);
    }

    private static int Compare(CallExpression one, CallExpression other, Expansion expansion)
    {
        var (a, b) = (PlaceOf(one, expansion), PlaceOf(other, expansion));
        if (a.Site != b.Site)
        {
            return a.Site.CompareTo(b.Site);
        }

        return a.Order >= 0 && b.Order >= 0
            ? a.Order.CompareTo(b.Order)
            : ((MemberExpression)one.Callee).Property.Start.CompareTo(((MemberExpression)other.Callee).Property.Start);
    }
}
