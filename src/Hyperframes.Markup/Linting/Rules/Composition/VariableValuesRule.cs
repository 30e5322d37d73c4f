using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Values for a mounted page that cannot be read.</summary>
internal sealed class VariableValuesRule : LintRule
{
    private static readonly LintCode Code = new(
        "invalid_variable_values_json",
        "HF3415",
        FindingSeverity.Error,
        "data-variable-values is not a JSON object",
        "The runtime ignores what it cannot read and falls back to the defaults without a word.",
        "Write a JSON object with the variables' ids as names.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags)
        {
            if (tag.Decoded("data-variable-values") is not { Length: > 0 } raw)
            {
                continue;
            }

            var reading = JsonReader.Read(raw);
            if (JsonProblem.In(reading) is { } problem)
            {
                yield return Finding.On(tag, Code, $"data-variable-values is not JSON: {problem}");
            }
            else if (reading.Root is not JsonObject)
            {
                yield return Finding.On(tag, Code, "data-variable-values is no JSON object.");
            }
        }
    }
}
