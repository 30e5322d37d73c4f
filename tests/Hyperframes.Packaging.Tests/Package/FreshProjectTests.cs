namespace Hyperframes.Packaging.Tests.Package;

/// <summary>What a user has who adds the one package to a new project.</summary>
public sealed class FreshProjectTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    [Fact]
    public void A_page_a_template_and_a_composition_compile_and_run()
    {
        var (exitCode, output) = packages.Run(packages.Consumer("works"));
        exitCode.ShouldBe(0, output);
        output.ShouldContain("<p class=\"a&quot;b\">&lt;SCRIPT&gt;</p>");
        output.ShouldContain("Q3");
        output.ShouldContain("1 1 64");
    }

    [Fact]
    public void A_wrong_name_is_an_error_in_the_templates_own_line_and_column()
    {
        var (exitCode, output) = packages.Build(packages.Consumer("name", folder =>
            File.WriteAllText(Path.Combine(folder, "Templates", "greeting.sbn-html"), "<p class=\"{{ style }}\">\n  {{ nam }}</p>\n")));
        exitCode.ShouldNotBe(0);
        output.ShouldContain("greeting.sbn-html(2,6): error HF1200");
        output.ShouldContain("did you mean 'name'?");
    }

    [Fact]
    public void A_page_that_the_engine_would_not_render_right_does_not_build()
    {
        var (exitCode, output) = packages.Build(packages.Consumer("page", folder =>
        {
            var page = Path.Combine(folder, "compositions", "promo.html");
            File.WriteAllText(page, File.ReadAllText(page).Replace("data-var-text=\"title\"", "data-var-text=\"titel\"", StringComparison.Ordinal));
        }));
        exitCode.ShouldNotBe(0);
        output.ShouldMatch(@"promo\.html\(\d+,\d+\): error HF\d{4}");
    }

    [Fact]
    public void Severities_are_set_by_id_and_by_code()
    {
        var (exitCode, output) = packages.Build(packages.Consumer("severity", folder =>
        {
            var page = Path.Combine(folder, "compositions", "promo.html");
            File.WriteAllText(page, File.ReadAllText(page).Replace("data-var-text=\"title\"", "data-var-text=\"titel\"", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n[*.html]\nhyperframes.unknown_variable_binding.severity = none\n");
            File.WriteAllText(Path.Combine(folder, ".globalconfig"), "is_global = true\ndotnet_diagnostic.HF1610.severity = none\ndotnet_diagnostic.HF1611.severity = none\n");
        }));
        exitCode.ShouldBe(0, output);
    }

    [Fact]
    public void Warnings_of_pages_are_silenced_and_raised_as_those_of_code_are()
    {
        var (exitCode, output) = packages.Build(packages.Consumer("raised", folder => WithoutClip(folder, "<WarningsAsErrors>$(WarningsAsErrors);HF3409</WarningsAsErrors>")));
        exitCode.ShouldNotBe(0, output);
        output.ShouldMatch(@"promo\.html\(\d+,\d+\): error HF3409: timed_element_missing_clip_class: ");

        (exitCode, output) = packages.Build(packages.Consumer("silenced", folder => WithoutClip(folder, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);HF3409</NoWarn>")));
        exitCode.ShouldBe(0, output);
        output.ShouldNotContain("HF3409");
    }

    [Fact]
    public void Literal_HTML_of_a_template_is_judged_in_a_build()
    {
        var (exitCode, output) = packages.Build(packages.Consumer("literal", folder =>
            File.WriteAllText(Path.Combine(folder, "Templates", "greeting.sbn-html"), "<p class=\"{{ style }}\">{{ name }}</p>\n<video id=\"v\" src=\"v.mp4\" data-start=\"0\"></video>\n")));
        exitCode.ShouldNotBe(0);
        output.ShouldContain("greeting.sbn-html(2,1): error HF3108: video_missing_muted: ");
    }

    private static void WithoutClip(string folder, string properties)
    {
        var page = Path.Combine(folder, "compositions", "promo.html");
        File.WriteAllText(page, File.ReadAllText(page).Replace("</body>", "<i data-start=\"0\" data-duration=\"1\" data-track-index=\"9\" id=\"late\">x</i></body>", StringComparison.Ordinal));
        var project = Directory.GetFiles(folder, "*.csproj").Single();
        File.WriteAllText(project, File.ReadAllText(project).Replace("</PropertyGroup>", properties + "</PropertyGroup>", StringComparison.Ordinal));
    }

    [Fact]
    public void The_analyzer_slot_holds_what_the_compiler_loads_and_nothing_else()
        => packages.Entries("Hyperframes.Dsl").Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)).ShouldBe(
        [
            "analyzers/dotnet/cs/AngleSharp.dll",
            "analyzers/dotnet/cs/Hyperframes.Dsl.Generators.dll",
            "analyzers/dotnet/cs/Hyperframes.Markup.dll",
            "analyzers/dotnet/cs/System.Text.Encoding.CodePages.dll",
        ]);

    [Fact]
    public void The_library_slot_holds_one_library()
        => packages.Entries("Hyperframes.Dsl").Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal) && entry.EndsWith(".dll", StringComparison.Ordinal))
            .ShouldBe(["lib/net10.0/Hyperframes.Dsl.dll"]);
}
