using System.Diagnostics;
using System.Text;
using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting;

/// <summary>Whatever a page holds, it is judged or refused soon. The time is the processor's, so that a busy machine does not fail the test.</summary>
public sealed class HostilePageTests
{
    private const string Root = "<!doctype html><html><body><div id=\"root\" data-composition-id=\"main\" data-no-timeline data-duration=\"9\" data-width=\"9\" data-height=\"9\">";

    public static TheoryData<string> Names => new(Pages.Keys);

    private static readonly Dictionary<string, Func<string>> Pages = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => "",
        ["one byte"] = () => "<",
        ["nul characters"] = () => new string('\0', 100_000),
        ["lone surrogates"] = () => Root + new string('\uD800', 50_000),
        ["replacement characters"] = () => Root + Encoding.UTF8.GetString(Enumerable.Range(0, 200_000).Select(i => (byte)(128 + (i % 100))).ToArray()),
        ["open tags"] = () => Root + string.Concat(Enumerable.Repeat("<div>", 100_000)),
        ["close tags"] = () => Root + string.Concat(Enumerable.Repeat("</div>", 100_000)),
        ["unclosed tags"] = () => Root + string.Concat(Enumerable.Repeat("<div ", 100_000)),
        ["less-thans"] = () => Root + new string('<', 500_000),
        ["long attribute"] = () => Root + "<p title=\"" + new string('a', 4_000_000) + "\">",
        ["ten million characters"] = () => Root + "<p title=\"" + new string('a', 10_000_000) + "\">",
        ["many attributes"] = () => Root + "<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=\"{i}\" ")) + ">",
        ["comments"] = () => Root + string.Concat(Enumerable.Repeat("<!-- -->", 50_000)),
        ["comments in comments"] = () => Root + string.Concat(Enumerable.Repeat("<!-", 20)) + new string('-', 100_000),
        ["unclosed style"] = () => Root + "<style>" + string.Concat(Enumerable.Repeat("a{", 50_000)),
        ["css comment bait"] = () => Root + "<style>" + string.Concat(Enumerable.Repeat("/*", 100_000)),
        ["css parenthesis bait"] = () => Root + "<style>a{b:" + string.Concat(Enumerable.Repeat("url(", 50_000)),
        ["nested css"] = () => Root + "<style>" + string.Concat(Enumerable.Repeat("a, b {", 60)) + new string('}', 60) + "</style>",
        ["nested selector"] = () => Root + "<style>" + string.Concat(Enumerable.Repeat("#a:is(", 3_000)) + new string(')', 3_000) + "{opacity:0}</style>",
        ["slash bait"] = () => Root + string.Concat(Enumerable.Repeat("/*", 100_000)),
        ["script bait"] = () => Root + "<script>" + string.Concat(Enumerable.Repeat("document.querySelector(\"", 5_000)) + "</script>",
        ["deep script"] = () => Root + "<script>" + new string('(', 100_000) + "</script>",
        ["quotes in a script"] = () => Root + "<script>" + new string('"', 100_001) + "</script>",
        ["open scripts"] = () => Root + string.Concat(Enumerable.Repeat("<script", 50_000)),
        ["deep json"] = () => Root + "<div data-composition-variables='" + new string('[', 100_000) + "' data-color-grading='" + new string('[', 100_000) + "'></div>",
        ["ids"] = () => Root + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p id=\"{i}\" data-start=\"p{i}\"></p>")),
        ["one reference circle"] = () => Root + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<p id=\"p{i}\" class=\"clip\" data-start=\"p{(i + 1) % 3_000}\"></p>")),
        ["clips"] = () => Root + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<p id=\"p{i}\" class=\"clip\" data-start=\"{i}\" data-duration=\"2\" data-track-index=\"1\"></p>")),
        ["templates"] = () => string.Concat(Enumerable.Repeat("<template>", 5_000)),
        ["videos"] = () => Root + string.Concat(Enumerable.Repeat("<video src=\"a.mp4\" data-start=\"0\">", 3_000)),
        ["timelines"] = () => Root + "<script>window.__timelines = {" + string.Concat(Enumerable.Repeat("a:b,{", 20_000)) + "</script>",
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_page_is_answered_within_three_seconds(string name)
    {
        CompositionValidator.Validate(Root);
        var page = Pages[name]();
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var findings = CompositionValidator.Validate(page);
        var used = Environment.CpuUsage.TotalTime - before;
        findings.ShouldNotBeNull();
        Math.Min(used.TotalSeconds, watch.Elapsed.TotalSeconds).ShouldBeLessThan(3, $"{name} took {used.TotalSeconds:0.00} s");
    }

    [Fact]
    public void A_page_that_is_too_long_is_refused_by_name() =>
        CompositionValidator.Validate(new string('a', 5_000_001)).Select(finding => finding.Code).ShouldBe(["page_not_checked"]);
}
