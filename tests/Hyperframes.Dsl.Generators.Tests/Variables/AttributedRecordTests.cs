using Hyperframes.Markup.Contract;
using Hyperframes.Variables;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

public class AttributedRecordTests
{
    private const string Source = """
        using Hyperframes;
        using Hyperframes.Variables;
        namespace Acme;

        public enum Layout { Wide, ExtraTall, [VariableOption("4:3"), Label("Classic")] Classic }

        public static partial class Outer
        {
            [CompositionVariables]
            public sealed partial record PromoVariables
            {
                [Label("Headline"), Variable(MaxLength = 20, Description = "Big")] public string Headline { get; init; } = "Q2 Revenue";
                public CssColor Accent { get; init; } = "#6c5ce7";
                public Layout Layout { get; init; } = Layout.ExtraTall;
                public MediaUrl AvatarURL { get; init; } = MediaUrl.None;
                [Variable("size", Min = 1, Max = 10)] public double FontSize { get; init; } = 2.5;
                public int Count { get; init; } = 3;
                public bool IsOn { get; init; }
                public FontFamily Face { get; init; } = "Inter";
                public ImageSource Logo { get; init; }
                public string Twice => Headline + Headline;
            }
        }
        """;

    [Fact]
    public void A_record_becomes_a_declaration_that_our_own_reader_accepts()
    {
        var run = new VariablesRun(Source);
        run.Reported.ShouldBeEmpty();
        run.Errors.ShouldBeEmpty();

        var declaration = (string)run.Load().GetType("Acme.Outer+PromoVariables")!.GetProperty("Declaration")!.GetValue(null)!;

        declaration.ShouldBe(
            """[{"id":"headline","type":"string","label":"Headline","default":"Q2 Revenue","description":"Big","maxLength":20},"""
            + """{"id":"accent","type":"color","label":"Accent","default":"#6c5ce7"},"""
            + """{"id":"layout","type":"enum","label":"Layout","default":"extra-tall","options":[{"value":"wide","label":"Wide"},{"value":"extra-tall","label":"Extra tall"},{"value":"4:3","label":"Classic"}]},"""
            + """{"id":"avatar-url","type":"string","label":"Avatar url","default":""},"""
            + """{"id":"size","type":"number","label":"Font size","default":2.5,"min":1,"max":10},{"id":"count","type":"number","label":"Count","default":3},"""
            + """{"id":"is-on","type":"boolean","label":"Is on","default":false},{"id":"face","type":"font","label":"Face","default":"Inter"},"""
            + """{"id":"logo","type":"image","label":"Logo","default":""}]""");
        VariableDeclarations.Read(declaration).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Bindings_stand_beside_the_record_and_print_as_the_runtime_does()
    {
        var bindings = new VariablesRun(Source).Load().GetType("Acme.Outer+PromoVariables+Bindings")!;
        var instance = bindings.GetProperty("Instance")!.GetValue(null);

        var all = bindings.GetProperties().Select(p => p.GetValue(instance)).OfType<VariableBinding>().Select(b => $"{b.Id}={b.DefaultText}");

        all.ShouldBe(["headline=Q2 Revenue", "accent=#6c5ce7", "layout=extra-tall", "avatar-url=", "size=2.5", "count=3", "is-on=false", "face=Inter", "logo="]);
    }

    [Fact]
    public void Limits_hold_when_values_are_written()
    {
        var assembly = new VariablesRun(Source + "public static class Make { public static Hyperframes.Variables.IVariableValues Size(double x) => new Acme.Outer.PromoVariables { FontSize = x }; }").Load();
        var make = assembly.GetType("Make") ?? assembly.GetType("Acme.Make")!;
        var values = (IVariableValues)make.GetMethod("Size")!.Invoke(null, [11d])!;

        Should.Throw<ArgumentOutOfRangeException>(() => values.ToJson());
        ((IVariableValues)make.GetMethod("Size")!.Invoke(null, [7d])!).ToJson().ShouldBe("{\"size\":7}");
    }

    [Theory]
    [InlineData("[CompositionVariables] public record V { }", "Sample.cs(3,38): error HF1620: 'V' and the types around it must be partial, so that its declaration and bindings can be added")]
    [InlineData("[CompositionVariables] public partial class V { }", "Sample.cs(3,45): error HF1621: 'V' must be a record, so that values can be compared and changed with 'with'")]
    [InlineData("[CompositionVariables] public partial record V { public decimal Price { get; init; } }", "Sample.cs(3,65): error HF1622: 'Price' is of type decimal, which is no variable; use string, double, int, bool, CssColor, MediaUrl, FontFamily, ImageSource or an enum")]
    [InlineData("[CompositionVariables] public partial record V { public string A { get; init; } = \"\"; [Variable(\"a\")] public string B { get; init; } = \"\"; }", "Sample.cs(3,117): error HF1623: 'A' and 'B' are both the variable 'a'; give one another id with [Variable(\"…\")]")]
    public void What_cannot_be_a_variables_record_is_told(string declaration, string expected)
        => new VariablesRun("using Hyperframes;\nusing Hyperframes.Variables;\n" + declaration).Reported.ShouldBe([expected]);

    [Fact]
    public async Task A_constant_that_would_throw_does_not_compile()
    {
        var run = new VariablesRun(Source + """

            public static class Use
            {
                public static object A() => new Outer.PromoVariables { Accent = "blurple", FontSize = 11, Headline = "more than twenty characters" };
                public static object B(Outer.PromoVariables v) => v with { AvatarURL = "java\nscript:x", Face = "a;b", Logo = "file:///x", FontSize = -1 };
                public static CssColor C() => new CssColor("red;} body{background:lime");
                public static object D() => new Outer.PromoVariables { Accent = "rebeccapurple", FontSize = 10, Logo = "a.png" };
            }
            """);

        (await run.AnalyzeAsync()).ShouldBe([
            "26: HF1624 'blurple' is not a CSS colour; write a name, #rrggbb or a colour function",
            "26: HF1624 'FontSize' takes a number of at most 10; this is 11",
            "26: HF1624 'Headline' takes at most 20 characters; this has 27",
            "27: HF1624 The engine loads no media from 'java\nscript:x'; use a path, http:, https:, blob: or data:image/…",
            "27: HF1624 'a;b' is not a font family",
            "27: HF1624 The engine loads no media from 'file:///x'; use a path, http:, https:, blob: or data:image/…",
            "27: HF1624 'FontSize' takes a number of at least 1; this is -1",
            "28: HF1624 'red;} body{background:lime' is not a CSS colour; write a name, #rrggbb or a colour function"]);
    }
}
