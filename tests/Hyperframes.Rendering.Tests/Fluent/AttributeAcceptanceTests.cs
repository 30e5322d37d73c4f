using Hyperframes.Fluent;
using Hyperframes.Rendering.Tests.Engine;

namespace Hyperframes.Rendering.Tests.Fluent;

/// <summary>What each member writes is accepted by the engine's linter.</summary>
[Collection(RenderingCollection.Name)]
public sealed class AttributeAcceptanceTests(RenderingFixture fixture)
{
    [Fact]
    public async Task Every_attribute_that_a_member_writes_is_accepted()
    {
        var findings = await LintProcess.FindingsAsync(fixture.Tools, fixture.NewFolder(), AttributeMembers.All.Select(member => (member.Build().Html, "{}")));

        findings.Count.ShouldBe(AttributeMembers.All.Count);
        AttributeMembers.All.Zip(findings).Where(pair => pair.Second.Any(finding => finding.StartsWith("error ", StringComparison.Ordinal)))
            .Select(pair => $"{pair.First.Attribute}: {string.Join("; ", pair.Second)}").ShouldBeEmpty();
    }
}
