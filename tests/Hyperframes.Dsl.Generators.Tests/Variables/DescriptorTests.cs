using Hyperframes.Generators.Variables;
using Hyperframes.Markup.Binding;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

public class DescriptorTests
{
    [Fact]
    public void A_finding_of_a_page_has_one_number_title_and_weight_everywhere()
    {
        foreach (var rule in VariableRule.All)
        {
            var descriptor = VariableDescriptors.Of(rule.Kind);

            (descriptor.Id, descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), descriptor.DefaultSeverity.ToString()).ShouldBe((rule.Id, rule.Title, rule.Severity.ToString()));
        }

        VariableRule.All.Select(rule => rule.Kind).ShouldBe(Enum.GetValues<VariableFindingKind>());
    }
}
