using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting;

public sealed class RuleSampleTests
{
    public static TheoryData<string> Codes => new(LintRuleCatalog.Codes.Select(code => code.Code));

    public static TheoryData<string> RunnableCodes => new(LintRuleCatalog.Codes.Select(code => code.Code).Where(code => RuleSample.Find(code) is { IsManual: false }));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_sample(string code) => RuleSample.Find(code).ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(RunnableCodes))]
    public void Fixed_sample_is_clean(string code) => Sample(code).JudgeFixed().Select(finding => finding.ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(RunnableCodes))]
    public void Failing_sample_gives_the_code(string code) => Sample(code).JudgeFailing().Select(finding => finding.Code).ShouldContain(code);

    [Theory]
    [MemberData(nameof(RunnableCodes))]
    public void Finding_says_what_to_do(string code) => Sample(code).JudgeFailing().Where(finding => finding.Code == code).ShouldAllBe(finding => finding.FixHint!.EndsWith('.'));

    private static RuleSample Sample(string code) => RuleSample.Find(code)!;
}
