using System.Text;
using System.Text.Json;
using Hyperframes.Bundling;

namespace Hyperframes.Variables;

public class BundleVariablesTests
{
    private const string Declaration = "[{\"id\":\"title\",\"type\":\"string\",\"label\":\"T\",\"default\":\"Hello\",\"maxLength\":8},{\"id\":\"clip\",\"type\":\"string\",\"label\":\"C\",\"default\":\"\"}]";

    [Theory]
    [InlineData("{}", null)]
    [InlineData("{\"title\":\"Bye\",\"clip\":\"a.mp4\"}", null)]
    [InlineData("{\"title\":7}", "$.title: The value of 'title' is a number, but the variable is of type string; the engine drops it silently.")]
    [InlineData("{\"title\":\"much too long\"}", "$.title: The value of 'title' has 13 characters; maxLength is 8.")]
    [InlineData("{\"scene\":\"x\"}", "$.scene: 'scene' is read in the mounted 'scenes/a.html' only, and values of a render do not reach what is mounted. Write it into data-variable-values, or read it in 'index.html'.")]
    public void Values_are_judged_before_a_render_starts(string json, string? message)
    {
        var bundle = new CompositionBundle(
        [
            Page("index.html", $"<html data-composition-variables='{Declaration}'><body><h1 data-var-text=\"title\"></h1><video src=\"a.mp4\" data-var-src=\"clip\"></video><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\"></div></body></html>"),
            Page("scenes/a.html", "<html data-composition-variables='[{\"id\":\"scene\",\"type\":\"string\",\"label\":\"S\",\"default\":\"\"}]'><body><div data-composition-id=\"a\"><p data-var-text=\"scene\"></p></div></body></html>"),
        ]);

        if (message is null)
        {
            bundle.CheckVariables(new Values(json));
        }
        else
        {
            Should.Throw<VariablesFormatException>(() => bundle.CheckVariables(new Values(json))).Message.ShouldBe(message);
        }
    }

    [Fact]
    public void A_page_is_judged_with_the_scenes_it_mounts()
        => BundleVariables.Check(
        [
            Page("index.html", $"<html data-composition-variables='{Declaration}'><body><h1 data-var-text=\"titel\"></h1><video src=\"a.mp4\" data-var-src=\"clip\"></video><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\"></div></body></html>"),
            Page("scenes/a.html", "<template><div data-composition-id=\"a\"><p data-var-text=\"title\"></p></div></template>"),
        ]).Select(finding => $"{finding.File}: {finding.Severity} {finding.Code}").ShouldBe(
            ["index.html: Warning variable_override_unreachable", "index.html: Error variable_undeclared", "scenes/a.html: Error variable_wrong_scope"]);

    private static BundleFile Page(string path, string html) => BundleFile.FromBytes(path, Encoding.UTF8.GetBytes(html));

    private sealed class Values(string json) : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
        {
            using var document = JsonDocument.Parse(json);
            document.WriteTo(writer);
        }
    }
}
