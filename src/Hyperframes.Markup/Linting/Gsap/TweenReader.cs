using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Reads what a tween's call says.</summary>
internal sealed class TweenReader(string source, ConstantScope constants, IdentifierIndex names, Expansion expansion)
{
    private static readonly Dictionary<string, string> NoExtras = [];

    public ConstantScope Constants { get; } = constants;

    public GsapTween Read(TweenCall call)
    {
        var vars = ReadRecord(call.Vars);
        var keyframes = KeyframeReader.Read(ConstantScope.MemberNamed(call.Vars, "keyframes"), this);
        var duration = vars["duration"] is { IsNumber: true } given ? given.Number : (double?)null;
        var unresolved = call.Method != "set" && duration is null && HasUnknownDuration(call.Vars);
        var (selector, identity) = call.Selector == TweenCall.UnresolvedTarget ? DescribeTarget(call) : (call.Selector, null);
        return new GsapTween
        {
            Selector = selector,
            Identity = identity,
            Method = call.Method,
            Call = call,
            Position = ReadPosition(call.Position),
            ImplicitPosition = call.Position is null,
            Properties = PropertiesOf(vars),
            FromProperties = call.From is null ? null : WithoutBooleans(ReadRecord(call.From)),
            Duration = duration ?? (unresolved ? null : keyframes.Duration),
            DurationUnresolved = unresolved,
            Ease = vars["ease"] is { IsText: true } ease ? ease.Text : null,
            HasKeyframes = keyframes.Readable,
            Global = call.Global,
            Extras = ExtrasOf(call.Vars),
        };
    }

    /// <summary>The members of an object literal: known values, and the source of the others.</summary>
    public GsapValues ReadRecord(ScriptNode? node)
    {
        var values = new GsapValues();
        foreach (var member in (node as ObjectExpression)?.Properties ?? [])
        {
            if (member is Property property && ConstantScope.KeyOf(property) is { Length: > 0 } key && key != "0")
            {
                values.Set(key, Constants.Resolve(property.Value) ?? GsapValue.Unknown(SourceOf(property.Value)));
            }
        }

        return values;
    }

    private static GsapValues PropertiesOf(GsapValues vars)
    {
        var properties = new GsapValues();
        foreach (var item in vars.Items)
        {
            var special = item.Key is "duration" or "ease" or "delay" or "onComplete" or "onStart" or "onUpdate" or "onRepeat"
                or "keyframes" or "motionPath" or "easeEach";
            if (!special && !IsExtra(item.Key) && item.Value.Kind != GsapValueKind.Boolean)
            {
                properties.Set(item.Key, item.Value);
            }
        }

        return properties;
    }

    private static GsapValues WithoutBooleans(GsapValues vars)
    {
        var values = new GsapValues();
        foreach (var item in vars.Items.Where(item => item.Value.Kind != GsapValueKind.Boolean))
        {
            values.Set(item.Key, item.Value);
        }

        return values;
    }

    private static bool IsExtra(string key) =>
        key is "stagger" or "yoyo" or "repeat" or "repeatDelay" or "snap" or "overwrite" or "immediateRender";

    private Dictionary<string, string> ExtrasOf(ScriptNode vars)
    {
        Dictionary<string, string>? extras = null;
        foreach (var member in (vars as ObjectExpression)?.Properties ?? [])
        {
            if (member is Property property && ConstantScope.KeyOf(property) is { } key && IsExtra(key) && extras?.ContainsKey(key) != true)
            {
                (extras ??= new Dictionary<string, string>(StringComparer.Ordinal)).Add(key, SourceOf(property.Value));
            }
        }

        return extras ?? NoExtras;
    }

    private GsapValue ReadPosition(ScriptNode? node)
    {
        if (node is null)
        {
            return GsapValue.Of(0);
        }

        return Constants.Resolve(node) is { Kind: not GsapValueKind.Boolean } known ? known : GsapValue.Unknown(SourceOf(node));
    }

    private bool HasUnknownDuration(ScriptNode vars)
    {
        if (vars is not ObjectExpression literal)
        {
            return true;
        }

        return literal.Properties.Any(p => p is SpreadElement)
            || (ConstantScope.MemberNamed(vars, "duration") is { } given && Constants.ResolveNumber(given) is null);
    }

    /// <summary>Says what a target that is no element stands for, and where it is a variable's own object, which one.</summary>
    private (string Selector, string? Identity) DescribeTarget(TweenCall call)
    {
        var target = call.Node.Arguments[0];
        var literal = target switch
        {
            ObjectExpression => target,
            Identifier => Constants.ResolveLiteral(target),
            _ => null,
        };
        if (literal is not ObjectExpression { Properties.Count: var count })
        {
            return (call.Selector, null);
        }

        var onUpdate = ConstantScope.MemberNamed(call.Vars, "onUpdate");
        var selector = onUpdate is not null && DrivenChannel(onUpdate) is { } channel ? $"proxy → {channel}"
            : count == 0 && onUpdate is null ? "dwell/hold"
            : "proxy (unresolved DOM association)";
        return (selector, target is Identifier name ? IdentityOf(name, call.Node) : null);
    }

    private string? IdentityOf(Identifier name, CallExpression call)
    {
        if (names.Find(name.Name, call, call.Start) is not { Init: ObjectExpression } declared || names.IsReassigned(declared))
        {
            return null;
        }

        var copy = declared.Scope is { } scope && expansion.Blocks.TryGetValue(scope, out var own) ? own
            : declared.Copy is { } outer && expansion.Blocks.TryGetValue(outer, out var around) ? around
            : "";
        return FormattableString.Invariant($"proxy:{name.Name}@{declared.Node.Start}{copy}");
    }

    private static string? DrivenChannel(ScriptNode callback)
    {
        foreach (var node in ScriptWalk.PostOrder(callback))
        {
            switch (node)
            {
                case CallExpression { Callee: MemberExpression { Property: Identifier { Name: "setAttribute" } }, Arguments: [Literal { Kind: LiteralKind.String } name, ..] }:
                    return name.Text;
                case AssignmentExpression { Left: MemberExpression { Object: MemberExpression { Property: Identifier { Name: "style" } }, Property: Identifier property } }:
                    return "style." + property.Name;
            }
        }

        return null;
    }

    private string SourceOf(ScriptNode node) =>
        node.End > node.Start ? source.Substring(node.Start, node.End - node.Start) : (node as Identifier)?.Name ?? Constants.Resolve(node)?.ToString() ?? "";
}
