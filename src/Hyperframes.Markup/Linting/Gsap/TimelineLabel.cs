using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>A label of the timeline.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Where it was put; null for the end of what was there.</param>
/// <param name="Order">Before the how many-th tween it was added.</param>
internal sealed record TimelineLabel(string Name, GsapValue? Position, int Order)
{
    /// <summary>The labels of a script in the order in which they come into force.</summary>
    public static IReadOnlyList<TimelineLabel> FindAll(
        ScopeTree tree, Expansion expansion, TimelineReference timeline, ConstantScope constants, IReadOnlyList<TweenCall> tweens)
    {
        var labels = new List<TimelineLabel>();
        foreach (var call in tree.Calls)
        {
            if (call is not
                {
                    Callee: MemberExpression { Property: Identifier { Name: "addLabel" } } callee,
                    Arguments: [Literal { Kind: LiteralKind.String, Text: { Length: > 0 } name }, ..] arguments,
                }
                || !timeline.Is(callee.Object))
            {
                continue;
            }

            var position = arguments.Count > 1 && constants.Resolve(arguments[1]) is { Kind: not GsapValueKind.Boolean } known ? known : (GsapValue?)null;
            labels.Add(new TimelineLabel(name, position, OrderOf(call, expansion, tweens)));
        }

        return labels.OrderBy(label => label.Order).ToList();
    }

    private static int OrderOf(CallExpression call, Expansion expansion, IReadOnlyList<TweenCall> tweens)
    {
        var place = TweenCall.PlaceOf(call, expansion);
        for (var i = 0; i < tweens.Count; i++)
        {
            var other = TweenCall.PlaceOf(tweens[i].Node, expansion);
            if (other.Site != place.Site ? other.Site > place.Site : other.Order > place.Order)
            {
                return i;
            }
        }

        return tweens.Count;
    }
}
