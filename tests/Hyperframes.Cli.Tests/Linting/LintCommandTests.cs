using System.CommandLine;
using System.Text.Json;

namespace Hyperframes.Cli.Tests.Linting;

public sealed class LintCommandTests
{
    private static readonly string Broken = TemporaryProject.CleanPage.Replace(" class=\"clip\"", "", StringComparison.Ordinal).Replace("data-width=\"1920\" ", "", StringComparison.Ordinal);

    [Fact]
    public void Clean_project_exits_with_0()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage));
        var (exit, output) = Run("lint", project.Path);
        exit.ShouldBe(0);
        output.ShouldContain("0 errors, 0 warnings in 1 page.");
    }

    [Fact]
    public void An_error_exits_with_1_and_says_where_and_what_to_do()
    {
        using var project = new TemporaryProject(("index.html", Broken));
        var (exit, output) = Run("lint", project.Path);
        exit.ShouldBe(1);
        output.ShouldContain("index.html");
        output.ShouldContain("4:5");
        output.ShouldContain("root_missing_dimensions");
        output.ShouldContain("Set data-width and data-height on the root, in pixels.");
    }

    [Fact]
    public void Warnings_exit_with_0_unless_strict_all()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage.Replace(" class=\"clip\"", "", StringComparison.Ordinal)));
        Run("lint", project.Path).Exit.ShouldBe(0);
        Run("lint", project.Path, "--strict-all").Exit.ShouldBe(1);
    }

    [Fact]
    public void Json_has_the_shape_of_the_upstream_linter()
    {
        using var project = new TemporaryProject(("index.html", Broken));
        var (exit, output) = Run("lint", project.Path, "--json");
        exit.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("errorCount").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("warningCount").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("filesScanned").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("_meta").GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().ShouldBe("root_missing_dimensions");
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("file").GetString().ShouldBe("index.html");
        finding.GetProperty("line").GetInt32().ShouldBe(4);
    }

    [Fact]
    public void Sarif_names_rule_file_and_region()
    {
        using var project = new TemporaryProject(("index.html", Broken));
        using var json = JsonDocument.Parse(Run("lint", project.Path, "--format", "sarif").Output);
        var run = json.RootElement.GetProperty("runs")[0];
        run.GetProperty("results")[0].GetProperty("ruleId").GetString().ShouldBe("HF3003");
        var location = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("index.html");
        location.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(4);
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldContain("HF3003");
    }

    [Fact]
    public void MSBuild_lines_are_errors_and_warnings_of_a_build()
    {
        using var project = new TemporaryProject(("index.html", Broken));
        var lines = Run("lint", project.Path, "--format", "msbuild").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith($"{project.At("index.html")}(4,5): error HF3003: root_missing_dimensions: ");
        lines[1].ShouldStartWith($"{project.At("index.html")}(5,7): warning HF3409: timed_element_missing_clip_class: ");
    }

    [Fact]
    public void A_code_can_be_switched_off()
    {
        using var project = new TemporaryProject(("index.html", Broken));
        var (exit, output) = Run("lint", project.Path, "--off", "root_missing_dimensions", "--off", "timed_element_missing_clip_class");
        exit.ShouldBe(0);
        output.ShouldContain("0 errors, 0 warnings");
    }

    [Fact]
    public void An_unknown_code_is_refused_by_name()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage));
        var (exit, output) = Run("lint", project.Path, "--off", "no_such_rule");
        exit.ShouldBe(1);
        output.ShouldContain("no_such_rule");
    }

    [Fact]
    public void A_single_page_is_judged_alone()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage), ("other.html", Broken));
        Run("lint", project.At("other.html")).Output.ShouldContain("other.html");
    }

    [Fact]
    public void Pages_under_compositions_are_judged_too()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage), ("compositions/scene.html", "<template><div></div></template>"));
        Run("lint", project.Path).Output.ShouldContain("compositions/scene.html");
    }

    [Fact]
    public void Templates_are_judged_where_they_are_literal()
    {
        using var project = new TemporaryProject(
            ("index.html", TemporaryProject.CleanPage),
            ("parts/clip.sbn-html", "{{ for c in clips }}\n  <video id=\"a\" src=\"a.mp4\" data-start=\"1\">{{ c }}</video>\n  <video src=\"{{ c }}\" data-start=\"1\"></video>\n{{ end }}\n"));
        var lines = Run("lint", project.Path, "--format", "msbuild").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldHaveSingleItem().ShouldStartWith($"{project.At("parts/clip.sbn-html")}(2,3): error HF3108: video_missing_muted: ");
        Run("lint", project.At("parts/clip.sbn-html")).Exit.ShouldBe(1);
        Run("lint", project.Path, "--upstream-only").Exit.ShouldBe(0);
    }

    [Fact]
    public void Fix_leaves_templates_alone()
    {
        const string template = "<video id=\"a\" src=\"a.mp4\" data-start=\"1\"></video>";
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage), ("a.sbn-html", template));
        Run("lint", project.Path, "--fix");
        File.ReadAllText(project.At("a.sbn-html")).ShouldBe(template);
    }

    [Fact]
    public void A_folder_without_index_is_a_failure_in_each_format()
    {
        using var project = new TemporaryProject();
        var (exit, output) = Run("lint", project.Path, "--json");
        exit.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("error").GetString().ShouldNotBeNull().ShouldContain("index.html");
        Run("lint", project.Path).Output.ShouldContain("There is no index.html");
    }

    [Fact]
    public void Fix_mends_the_page_and_says_so()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage.Replace(" class=\"clip\"", "", StringComparison.Ordinal)));
        var (exit, output) = Run("lint", project.Path, "--fix");
        exit.ShouldBe(0);
        output.ShouldContain("mended timed_element_missing_clip_class 1 times");
        output.ShouldContain("0 errors, 0 warnings");
        File.ReadAllText(project.At("index.html")).ShouldContain("<p class=\"clip\" id=\"hello\"");
    }

    [Fact]
    public void Fix_leaves_a_clean_page_as_it_is()
    {
        using var project = new TemporaryProject(("index.html", TemporaryProject.CleanPage));
        Run("lint", project.Path, "--fix");
        File.ReadAllText(project.At("index.html")).ShouldBe(TemporaryProject.CleanPage);
    }

    private static (int Exit, string Output) Run(params string[] args)
    {
        using var output = new StringWriter();
        var exit = HfdslCommand.Create().Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = output });
        return (exit, output.ToString());
    }
}
