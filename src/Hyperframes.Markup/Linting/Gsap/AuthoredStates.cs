using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Gives a <c>to</c> the values that it begins with: what immediate sets and earlier tweens left on the same selector.</summary>
internal static class AuthoredStates
{
    public static void Apply(IReadOnlyList<GsapTween> tweens, ScopeTree tree, TargetResolver targets, TweenReader reader)
    {
        var states = ImmediateSets(tree, targets, reader);
        foreach (var tween in tweens)
        {
            if (!states.TryGetValue(tween.Selector, out var state))
            {
                states.Add(tween.Selector, state = new GsapValues());
            }
            else if (tween.Method == "to")
            {
                Seed(tween, state);
            }

            state.SetAll(tween.Properties);
        }
    }

    private static Dictionary<string, GsapValues> ImmediateSets(ScopeTree tree, TargetResolver targets, TweenReader reader)
    {
        var states = new Dictionary<string, GsapValues>(StringComparer.Ordinal);
        foreach (var call in tree.Calls)
        {
            if (call.Callee is MemberExpression { Object: Identifier { Name: "gsap" }, Property: Identifier { Name: "set" } }
                && call.Arguments.Count > 0 && targets.Resolve(call.Arguments[0]) is { Length: > 0 } selector)
            {
                if (!states.TryGetValue(selector, out var state))
                {
                    states.Add(selector, state = new GsapValues());
                }

                foreach (var item in reader.ReadRecord(call.Arguments.Count > 1 ? call.Arguments[1] : null).Items)
                {
                    if (item.Value.Kind != GsapValueKind.Boolean)
                    {
                        state.Set(item.Key, item.Value);
                    }
                }
            }
        }

        return states;
    }

    private static void Seed(GsapTween tween, GsapValues state)
    {
        GsapValues? from = null;
        foreach (var name in tween.Properties.Names)
        {
            if (tween.FromProperties?.Has(name) != true && state[name] is { } value)
            {
                from ??= tween.FromProperties is null ? new GsapValues() : new GsapValues(tween.FromProperties);
                from.Set(name, value);
            }
        }

        tween.FromProperties = from ?? tween.FromProperties;
    }
}
