using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Reads as much of <c>keyframes</c> as a tween's length and ease depend on.</summary>
internal static class KeyframeReader
{
    private const double StepDuration = 0.5;
    private static readonly RulePattern Percentage = RulePattern.Of(@"^(\d+(?:\.\d+)?)%$");

    /// <summary>Whether the keyframes can be read, and how long a list of steps lasts.</summary>
    public static (bool Readable, double? Duration) Read(ScriptNode? node, TweenReader reader) => node switch
    {
        ArrayExpression steps => ReadSteps(steps, reader),
        ObjectExpression literal => (IsReadable(literal, reader), null),
        _ => (false, null),
    };

    private static (bool Readable, double? Duration) ReadSteps(ArrayExpression steps, TweenReader reader)
    {
        var total = 0.0;
        foreach (var element in steps.Elements)
        {
            if (element is null || !IsPlainObject(element))
            {
                return (false, null);
            }

            var values = reader.ReadRecord(element);
            if (values.Items.Any(item => item.Key != "duration" && item.Value.Kind == GsapValueKind.Boolean))
            {
                return (false, null);
            }

            var duration = values["duration"] is { } given ? (given.IsNumber ? given.Number : double.NaN) : StepDuration;
            if (!(JsNumber.IsFinite(duration) && duration > 0))
            {
                return (false, null);
            }

            total += duration;
        }

        return (true, total);
    }

    private static bool IsReadable(ObjectExpression literal, TweenReader reader)
    {
        if (!IsPlainObject(literal))
        {
            return false;
        }

        var properties = literal.Properties.Cast<Property>().ToList();
        if (properties.Exists(p => Percentage.IsMatch(ConstantScope.KeyOf(p) ?? "")))
        {
            return properties.TrueForAll(p => ConstantScope.KeyOf(p) is "ease" or "easeEach"
                || (Percentage.IsMatch(ConstantScope.KeyOf(p) ?? "") && (p.Value is Literal || IsPlainObject(p.Value))));
        }

        return properties.Exists(p => p.Value is ArrayExpression)
            && properties.TrueForAll(p => p.Value is not ArrayExpression array
                || array.Elements.All(e => reader.Constants.Resolve(e) is { Kind: not GsapValueKind.Boolean }));
    }

    private static bool IsPlainObject(ScriptNode node) => node is ObjectExpression literal && literal.Properties.All(member =>
        member is Property { Method: false, Kind: "init" } property
        && (property.Key is Literal { Kind: LiteralKind.String } || (!property.Computed && property.Key is Identifier)));
}
