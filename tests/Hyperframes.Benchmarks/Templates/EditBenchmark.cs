using System.Globalization;
using Hyperframes.Benchmarks.Variables;
using Hyperframes.Generators;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>What an edit costs with 200 templates and their records: ours against an empty generator of the same shape, in turn, in one process.</summary>
internal static class EditBenchmark
{
    private const int Templates = 200;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
        var ours = new TemplateProject(new TemplateGenerator(), Templates);
        var empty = new TemplateProject(new EmptyTemplateGenerator(), Templates);
        Console.WriteLine($"{Templates} templates with a record each; files: {ours.Files} ours, {empty.Files} empty; median of {rounds} rounds");
        IncrementalBenchmark.Compare("unrelated edit of code", ours.EditCode, empty.EditCode, rounds);
        IncrementalBenchmark.Compare("edit of one template", ours.EditTemplate, empty.EditTemplate, rounds);
        return 0;
    }
}
