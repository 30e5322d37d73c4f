using Hyperframes.Linting;

namespace Hyperframes.Writing;

public class DocumentShellTests
{
    private const string Root = """<div id="root" data-composition-id="main" data-start="0" data-duration="2" data-width="1080" data-height="1920"><p>é</p></div>""";

    private readonly List<LintFinding> _findings = [];

    [Theory]
    [InlineData("<!doctype html><html><body><div data-composition-id=\"a\"></div></body></html>")]
    [InlineData("<HTML><p>x")]
    [InlineData("<!doctype html><p>x")]
    [InlineData("<template><div data-composition-id=\"a\"></div></template>")]
    [InlineData("just text")]
    [InlineData("")]
    public void What_is_no_fragment_stays_as_it_is(string html)
    {
        Complete(html).ShouldBe(html);
        _findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_fragment_becomes_a_document_with_the_fragment_unchanged_inside()
    {
        var page = Complete(Root + "\n");

        page.ShouldStartWith("<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=1080, height=1920\">\n");
        page.ShouldContain("\n" + Root.Replace("<div ", "<div data-no-timeline ", StringComparison.Ordinal) + "\n");
        page.ShouldEndWith("\n</body>\n</html>\n");
        var note = _findings.ShouldHaveSingleItem();
        note.Severity.ShouldBe(FindingSeverity.Info);
        note.Message.ShouldContain("data-no-timeline on <div>");
    }

    [Fact]
    public void A_body_and_a_head_are_kept()
    {
        Complete("<body class=x><p></body>").ShouldContain("</head>\n<body class=x><p></body>\n</html>");
        var headed = Complete("<head><title>t</title><meta charset=utf-8></head><p>");
        headed.ShouldContain("<html>\n<head>\n<meta name=\"viewport\"");
        headed.Split("charset").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("<script>window.__timelines = {}; window.__timelines['main'] = tl;</script>")]
    [InlineData("<script>HyperShader.init({})</script>")]
    [InlineData("<script src=\"js/motion.js\"></script>")]
    public void A_root_with_a_timeline_waits_for_it(string script) =>
        Complete(Root + script, "window.__timelines.main = tl").ShouldNotContain("data-no-timeline");

    [Theory]
    [InlineData("<script src=\"js/other.js\"></script>")]
    [InlineData("<script>document.title = 'x'</script>")]
    public void Scripts_without_a_timeline_do_not_count(string script) => Complete(Root + script).ShouldContain("data-no-timeline");

    [Fact]
    public void A_root_inside_a_template_is_no_root() =>
        Complete("<p></p><template>" + Root + "</template>").ShouldNotContain("data-no-timeline");

    private string Complete(string html, string? script = null) =>
        DocumentShell.Complete(html, "index.html", name => name == "js/motion.js" ? script : null, _findings).Apply();
}
