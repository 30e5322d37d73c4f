using Hyperframes.Dsl.Generators.Tests.Pipeline;
using Hyperframes.Templates;

namespace Hyperframes.Dsl.Generators.Tests.Templates.Emit;

/// <summary>A function without <c>ret</c> prints; an option makes it an error as part of a larger expression.</summary>
public sealed class StatementFunctionTests
{
    private static readonly TemplateOptions Strict = TemplateOptions.Default with { ErrorForStatementFunctionAsExpression = true };

    [Theory]
    [InlineData("{{ func g(x); x; end; 1 + g(2) }}", "a.sbn(1,27)")]
    [InlineData("{{ func g; 'x'; end; y = g }}", "a.sbn(1,26)")]
    [InlineData("{{ func g(x); x; end; 2 | g }}", "a.sbn(1,27)")]
    [InlineData("{{ func g(x); x; end; (g 2) }}", "a.sbn(1,24)")]
    [InlineData("{{ f = @(do(x); x; end); !f(2) }}", "a.sbn(1,27)")]
    public void A_function_that_only_prints_is_refused_as_a_value(string template, string place) =>
        Should.Throw<TemplateException>(() => Render(template, Strict)).Message.ShouldStartWith(place);

    [Theory]
    [InlineData("{{ func g(x); x; end; g(2) }}", "2")]
    [InlineData("{{ func g(x); x; end; 2 | string.append 'a' }}", "2a")]
    [InlineData("{{ g(x) = x * 5; 1 + g(2) }}", "11")]
    [InlineData("{{ func g(x); if x < 0; ret x + 1; end; ret x + 2; end; 1 + g(2) }}", "5")]
    public void Other_functions_are_values_and_it_may_stand_alone(string template, string expected) => Render(template, Strict).ShouldBe(expected);

    [Fact]
    public void Without_the_option_it_is_null_there() => Render("{{ func g(x); x; end; 1 + g(2) }}", TemplateOptions.Default).ShouldBe("2");

    private static string Render(string template, TemplateOptions options)
    {
        var type = new GeneratorRun("using Hyperframes; [Template(\"a.sbn\", UndeclaredModel = true)] internal static partial class A;", ("a.sbn", template)).Load().GetType("A")!;
        var render = type.GetMethod("Render", [typeof(TemplateObject), typeof(TemplateOptions)])!.CreateDelegate<Func<TemplateObject, TemplateOptions?, string>>();
        return render(new TemplateObject(), options);
    }
}
