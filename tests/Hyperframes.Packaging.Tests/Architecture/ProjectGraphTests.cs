using System.Xml.Linq;

namespace Hyperframes.Packaging.Tests.Architecture;

/// <summary>Dependencies between projects run one way, and only along these edges.</summary>
public sealed class ProjectGraphTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Hyperframes.Markup"] = [],
        ["Hyperframes.Dsl.Generators"] = ["Hyperframes.Markup"],
        // The generator is packed beside the library and never referenced as one.
        ["Hyperframes.Dsl"] = ["Hyperframes.Markup", "Hyperframes.Dsl.Generators"],
        ["Hyperframes.HeyGen"] = ["Hyperframes.Dsl"],
        ["Hyperframes.HeyGen.AspNetCore"] = ["Hyperframes.HeyGen"],
        ["Hyperframes.Emulator"] = ["Hyperframes.HeyGen"],
        ["Hyperframes.Testing"] = ["Hyperframes.Dsl"],
        ["Hyperframes.Cli"] = ["Hyperframes.Markup", "Hyperframes.Dsl", "Hyperframes.HeyGen", "Hyperframes.HeyGen.AspNetCore", "Hyperframes.Emulator"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Hyperframes.Markup"] = ["AngleSharp", "System.Text.Encoding.CodePages"],
        ["Hyperframes.Dsl.Generators"] = ["Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers"],
        ["Hyperframes.Dsl"] = [],
        ["Hyperframes.HeyGen"] = ["Microsoft.Extensions.Http", "Polly.Core"],
        ["Hyperframes.HeyGen.AspNetCore"] = [],
        ["Hyperframes.Emulator"] = [],
        ["Hyperframes.Testing"] = [],
        ["Hyperframes.Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("src", "*.csproj").Concat(Repository.Files("generators", "*.csproj"))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_follow_the_graph(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Allowed.ShouldContainKey(name);
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Except(Allowed[name], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Packages_are_those_the_design_names(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        AllowedPackages.ShouldContainKey(name);
        References(project, "PackageReference").Except(AllowedPackages[name], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_generator_is_built_on_the_compiler_that_every_sdk_of_this_generation_loads()
        => XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(e => (string?)e.Attribute("Include") == "Microsoft.CodeAnalysis.CSharp")
            .Attribute("Version")!.Value.ShouldBe("4.14.0");

    private static IEnumerable<string> References(string project, string kind)
        => XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
