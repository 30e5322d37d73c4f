using Hyperframes.Dsl.Generators.Tests.Pipeline;

namespace Hyperframes.Dsl.Generators.Tests.Templates.Emit;

/// <summary>Whatever stands as a condition becomes C# that compiles.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("{{ true ? 1 : 2 }}")]
    [InlineData("{{ ^true ? 1 : 2 }}")]
    [InlineData("{{ @true ? 1 : 2 }}")]
    [InlineData("{{ ^'a' && (@1 || ^(2)) ? ^1 : ^2 }}")]
    [InlineData("{{ if ^false }}a{{ else if @'x' }}b{{ end }}{{ while ^false }}c{{ end }}")]
    public void Literals_with_a_sign_before_them(string template)
        => new GeneratorRun("using Hyperframes; namespace Acme; [Template(\"a.sbn\", UndeclaredModel = true)] internal static partial class A;", ("a.sbn", template))
            .Load().GetType("Acme.A").ShouldNotBeNull();
}
