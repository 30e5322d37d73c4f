using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>JSON in attributes that no rule of upstream's reads.</summary>
internal sealed class JsonAttributeRule : LintRule
{
    private static readonly LintCode Code = new(
        "attribute_json_malformed",
        "HF4009",
        FindingSeverity.Warning,
        "An attribute's JSON is malformed",
        "The runtime ignores what it cannot read, so effects, lanes or keyframes are missing from the video.",
        "Correct the JSON at the place named.");

    private static readonly IReadOnlyList<string> Names =
    [
        .. HyperframesAttributes.All
            .Where(attribute => attribute.Type == AttributeValueType.Json)
            .Select(attribute => attribute.Name)
            .Except([VariableDeclarations.AttributeName, "data-variable-values", "data-color-grading"]),
    ];

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags.Where(tag => tag.Attributes.Count > 0))
        {
            foreach (var name in Names)
            {
                if (tag.Decoded(name) is { } text && JsNumber.Trim(text).Length > 0 && JsonReader.Read(text) is { Errors: [var error, ..] })
                {
                    yield return AttributeFinding.In(tag, name, error.Span.Start, Code, $"{name} is not JSON: {error.Message}");
                }
            }
        }
    }
}
