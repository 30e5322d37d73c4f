using System.Text.RegularExpressions;

namespace Hyperframes.Packaging.Tests.Architecture;

/// <summary>What every source file keeps to.</summary>
public sealed partial class SourceTreeTests
{
    private static readonly string[] SourceFolders = ["src", "generators"];

    private static IEnumerable<string> Sources => SourceFolders.SelectMany(folder => Repository.Files(folder, "*.cs"));

    [Fact]
    public void Names_say_what_a_thing_is()
        => Sources.Select(Path.GetFileNameWithoutExtension)
            .Where(name => VagueName().IsMatch(name!)).ShouldBeEmpty();

    [Fact]
    public void The_template_front_end_does_not_know_the_compiler_it_is_hosted_in()
        => Repository.Files("generators/Hyperframes.Dsl.Generators", "*.cs")
            .Where(file => Regex.IsMatch(file, "/Templates/(Text|Syntax|Binding|Emit)/"))
            .Where(file => Repository.Read(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Pages_are_read_and_judged_without_touching_files_environment_or_culture()
        => Repository.Files("src/Hyperframes.Markup", "*.cs")
            .Where(file => MachineAccess().IsMatch(Repository.Read(file)))
            .ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_unfinished()
        => Sources.Where(file => Unfinished().IsMatch(Repository.Read(file))).ShouldBeEmpty();

    [Fact]
    public void No_committed_file_names_a_package_source()
        => SourceFolders.Concat(["tests", "examples", "docs"])
            .SelectMany(folder => Repository.Files(folder, "*"))
            .Concat(["nuget.config", "README.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Packages.props"])
            .Where(file => Regex.IsMatch(Path.GetExtension(file), @"\.(cs|csproj|props|targets|json|md|config|html|sbn.*|txt)$"))
            .Where(file => PackageSource().IsMatch(Repository.Read(file)))
            .ShouldBeEmpty();

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utility|Utilities|Manager|Common|Impl)$")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"\bFile\.(Open|Read|Write|Exists)|\bDirectory\.(Get|Enumerate|Exists|Create)|\bEnvironment\.(Get|NewLine|Current)|CultureInfo\.Current")]
    private static partial Regex MachineAccess();

    [GeneratedRegex(@"NotImplementedException|\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Unfinished();

    // Written in two halves, so that this file does not name one itself.
    [GeneratedRegex("api\\.nuget" + "\\.org|registry\\.npm" + "js\\.org|registry\\.yarn" + "pkg")]
    private static partial Regex PackageSource();
}
