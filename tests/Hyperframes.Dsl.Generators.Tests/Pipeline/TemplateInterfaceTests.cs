using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Hyperframes.Dsl.Generators.Tests.Pipeline;

/// <summary>What a compiled template can be passed as.</summary>
public sealed class TemplateInterfaceTests
{
    [Theory]
    [InlineData("sealed partial record M(string Name)", "m.sbn", false)]
    [InlineData("sealed partial record M(string Name)", "m.sbn-html", true)]
    [InlineData("partial record struct M(string Name)", "m.sbn-html", true)]
    [InlineData("readonly partial record struct M(string Name)", "m.sbn", false)]
    public void Is_a_template_and_with_html_a_composition(string declaration, string path, bool isComposition)
    {
        var model = Sample($"{declaration} {{ public static M Sample => new(\"Ada\"); }}", path);

        var output = new ArrayBufferWriter<byte>();
        model.ShouldBeAssignableTo<ITemplate>()!.Render(output);

        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe("<p>Ada</p>");
        model.ToString().ShouldBe("<p>Ada</p>");
        (model is IComposition).ShouldBe(isComposition);
    }

    [Fact]
    public void Writes_text_where_text_is_asked_for()
    {
        var model = Sample("sealed partial record M(string Name) { public static M Sample => new(\"Ada\"); public string Text() { var w = new System.IO.StringWriter(); Render(w); return w.ToString(); } }", "m.sbn");

        model.GetType().GetMethod("Text")!.Invoke(model, null).ShouldBe("<p>Ada</p>");
    }

    [Theory]
    [InlineData("m.sbn", "<p><b></p>")]
    [InlineData("m.sbn-html", "<p>&lt;b&gt;</p>")]
    public void A_ref_struct_is_a_template(string path, string expected)
    {
        var run = new GeneratorRun(
            new CSharpParseOptions(LanguageVersion.CSharp14),
            $$"""
            using Hyperframes;
            [Template("{{path}}")]
            public ref partial struct M(string name)
            {
                public string Name => name;
            }

            public static class Use
            {
                public static string Text() { var w = new System.IO.StringWriter(); new M("<b>").Render(w); return w + "|" + new M("<b>").ToString(); }
            }
            """,
            (path, "<p>{{ name }}</p>"));

        run.Reported.ShouldBeEmpty();
        run.Load().GetType("Use")!.GetMethod("Text")!.Invoke(null, null).ShouldBe(expected + "|" + expected);
    }

    [Fact]
    public void A_type_says_itself_how_its_page_is_written()
    {
        var model = Sample(
            "sealed partial record M(string Name) : IComposition { public static M Sample => new(\"Ada\"); public void WriteHtml(System.Buffers.IBufferWriter<byte> output) => output.Write(\"mine\"u8); }",
            "m.sbn-html");

        var output = new ArrayBufferWriter<byte>();
        ((IComposition)model).WriteHtml(output);

        Encoding.UTF8.GetString(output.WrittenSpan).ShouldBe("mine");
        model.ToString().ShouldBe("<p>Ada</p>");
    }

    private static object Sample(string declaration, string path)
        => new GeneratorRun($"using System.Buffers; using Hyperframes; [Template(\"{path}\")] public {declaration}", (path, "<p>{{ name }}</p>"))
            .Load().GetType("M")!.GetProperty("Sample")!.GetValue(null)!;
}
