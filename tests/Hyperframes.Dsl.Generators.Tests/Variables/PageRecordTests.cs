using System.Text.Json;
using Hyperframes.Variables;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

public class PageRecordTests
{
    private const string SevenTypes = """
        <!doctype html>
        <html lang="en" data-composition-variables='[
          {"id":"title","type":"string","label":"Title","default":"Say \"hi\" & \u003cbye>","description":"Big words","maxLength":24,"placeholder":"…"},
          {"id":"font-size","type":"number","label":"Size","default":40.5,"min":1,"max":96,"step":0.5,"unit":"px"},
          {"id":"accent","type":"color","label":"Accent","default":"#6c5ce7","brandRole":"primary"},
          {"id":"glow","type":"color","label":"Glow","default":""},
          {"id":"on","type":"boolean","label":"On","default":true},
          {"id":"look","type":"enum","label":"Look","default":"extra wide","options":[{"value":"extra wide","label":"Wide"},{"value":"2x","label":"Double"},{"value":"Extra-Wide","label":"W"}]},
          {"id":"face","type":"font","label":"Face","default":"Inter","source":"google"},
          {"id":"logo","type":"image","label":"Logo","default":"assets/logo.png"},
          {"id":"clip","type":"string","label":"Clip","default":"a.mp4"},
          {"id":"class","type":"string","label":"Keyword","default":""},
          {"id":"Font Size","type":"string","label":"Clash","default":""},
          {"id":"toString","type":"string","label":"Reserved","default":""}]'>
        <body><div data-composition-id="promo"><h1 data-var-text="title"></h1><video data-var-src="clip" src="a.mp4"></video><img data-var-src="logo" src="assets/logo.png">
        <script>const { on, look, "font-size": size, "Font Size": other, class: kind, toString: text } = window.__hyperframes.getVariables();</script>
        <style>h1 { color: var(--accent); font-family: var(--face); text-shadow: 0 0 1px var(--glow) }</style></div></body></html>
        """;

    [Fact]
    public void A_page_becomes_a_typed_record_that_reads_and_writes_its_variables()
    {
        var run = new VariablesRun("", ("compositions/promo.html", SevenTypes.Replace("{\"id\":\"Font Size\",\"type\":\"string\",\"label\":\"Clash\",\"default\":\"\"},", "", StringComparison.Ordinal)
            .Replace("\"Font Size\": other, ", "", StringComparison.Ordinal)));

        run.Reported.ShouldBeEmpty();
        run.Errors.ShouldBeEmpty();
        var record = run.Load().GetType("Acme.Videos.PromoVariables")!;
        var values = (IVariableValues)Activator.CreateInstance(record)!;
        values.ToJson().ShouldBe("{}");
        values.ToJson(onlyOverrides: false).ShouldBe(
            "{\"title\":\"Say \\\"hi\\\" & <bye>\",\"font-size\":40.5,\"accent\":\"#6c5ce7\",\"glow\":\"\",\"on\":true,\"look\":\"extra wide\",\"face\":\"Inter\",\"logo\":\"assets/logo.png\",\"clip\":\"a.mp4\",\"class\":\"\",\"toString\":\"\"}");
        Typed(record).ShouldBe("Title:String FontSize:Double Accent:CssColor Glow:Nullable`1 On:Boolean Look:PromoLook Face:FontFamily Logo:ImageSource Clip:MediaUrl Class:String ToString2:String");
        Enum.GetNames(run.Load().GetType("Acme.Videos.PromoLook")!).ShouldBe(["ExtraWide", "_2x", "ExtraWide2"]);
    }

    [Fact]
    public void Values_are_read_back_with_the_path_of_each_offender()
    {
        var record = new VariablesRun("", ("promo.html", SevenTypes)).Load().GetType("Acme.Videos.PromoVariables")!;

        var read = Read(record, "{\"title\":\"x\",\"look\":\"2x\",\"face\":{\"name\":\"Lato\",\"source\":\"google\"},\"logo\":{\"url\":\"b.png\"},\"glow\":\"red\"}");
        read.ToJson().ShouldBe("{\"title\":\"x\",\"glow\":\"red\",\"look\":\"2x\",\"face\":{\"name\":\"Lato\",\"source\":\"google\"},\"logo\":\"b.png\"}");
        var refused = Should.Throw<VariablesFormatException>(() => Read(record, "{\"titel\":\"x\",\"font-size\":1000,\"on\":\"yes\",\"accent\":\"red;}\",\"look\":\"2X\",\"clip\":\"javascript:1\",\"title\":\"1234567890123456789012345\",\"class\":null}"));
        refused.Errors.Select(error => error.Path).ShouldBe(["$.titel", "$.title", "$.font-size", "$.accent", "$.on", "$.look", "$.clip", "$.class"]);
        refused.Errors.Select(error => error.Message).ShouldBe([
            "There is no variable 'titel'; did you mean 'title'?",
            "The variable 'title' takes at most 24 characters; this has 25.",
            "The variable 'font-size' takes a number from 1 to 96.",
            "'red;}' is not a CSS colour. Write a name (teal), #rrggbb, or a colour function such as rgb(12 34 56).",
            "Expected true or false, got a text.",
            "'2X' is not an option of 'look'.",
            "The engine loads no media from 'javascript:1'. Use a path inside the project, http:, https:, blob: or data:image/….",
            "Expected a text, got null."]);
    }

    [Fact]
    public void A_value_out_of_its_limits_never_comes_to_be()
    {
        var assembly = new VariablesRun(
            """
            using Acme.Videos;
            public static class Make
            {
                public static object Size(double size) => new PromoVariables { FontSize = size };
                public static object Title(string title) => new PromoVariables() with { Title = title };
                public static object Look(int look) => new PromoVariables { Look = (PromoLook)look };
            }
            """,
            ("promo.html", SevenTypes)).Load();
        var make = assembly.GetType("Make")!;

        Refused(make, "Size", 0.5).ShouldStartWith("The variable 'font-size' takes a number from 1 to 96.");
        Refused(make, "Size", double.NaN).ShouldStartWith("The variable 'font-size' takes a finite number.");
        Refused(make, "Title", new string('x', 25)).ShouldStartWith("The variable 'title' takes at most 24 characters; this has 25.");
        Refused(make, "Look", 7).ShouldStartWith("The variable 'look' has no option for the value 7.");
        make.GetMethod("Size")!.Invoke(null, [96d]).ShouldNotBeNull();
    }

    [Fact]
    public void The_page_itself_is_a_composition_with_the_scenes_it_mounts()
    {
        var assembly = new VariablesRun(
            "public static class Make { public static object Index() => Acme.Videos.Compositions.Index; }",
            ("video/index.html", "<!doctype html><html><body><div data-composition-id=\"main\"><div data-composition-id=\"a\" data-composition-src=\"compositions/a.html\"></div></div></body></html>"),
            ("video/compositions/a.html", "<template><div data-composition-id=\"a\"></div></template>")).Load();

        var composition = (IComposition)assembly.GetType("Make")!.GetMethod("Index")!.Invoke(null, null)!;

        composition.Files.Select(file => file.Path).ShouldBe(["compositions/a.html"]);
        var page = new System.Buffers.ArrayBufferWriter<byte>();
        composition.WriteHtml(page);
        page.WrittenCount.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Pages_of_one_name_are_told_apart_by_their_folders()
    {
        var run = new VariablesRun("", ("a/intro.html", "<p>"), ("b/intro.html", "<p>"), ("b/my page.v2.html", "<p>"));

        run.Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal).ShouldBe(
            ["Acme.Videos.Compositions.BIntro.g.cs", "Acme.Videos.Compositions.Intro.g.cs", "Acme.Videos.Compositions.MyPage.g.cs"]);
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Generated_code_reads_like_written_code()
        => Hyperframes.Testing.Snapshot.Match(new VariablesRun("", ("compositions/promo.html", SevenTypes)).File("Acme.Videos.Compositions.Promo.g.cs"));

    private static string Typed(Type record)
        => string.Join(" ", record.GetProperties().Where(p => p.Name != "EqualityContract" && p.GetMethod!.IsStatic is false).Select(p => $"{p.Name}:{p.PropertyType.Name}"));

    private static IVariableValues Read(Type record, string json)
    {
        try
        {
            return (IVariableValues)record.GetMethod("ReadFrom")!.Invoke(null, [JsonDocument.Parse(json).RootElement])!;
        }
        catch (System.Reflection.TargetInvocationException error)
        {
            throw error.InnerException!;
        }
    }

    private static string Refused(Type make, string method, object value)
        => Should.Throw<System.Reflection.TargetInvocationException>(() => make.GetMethod(method)!.Invoke(null, [value])).InnerException.ShouldBeAssignableTo<ArgumentException>()!.Message;
}
