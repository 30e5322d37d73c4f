using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>What 200 templates add to a build, against the same 200 views as Razor components: clean builds, no shared compilation, medians.</summary>
internal static class BuildBenchmark
{
    private const int Views = 200;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
        var root = Directory.CreateTempSubdirectory("hyperframes-build-").FullName;
        try
        {
            Project[] projects =
            [
                new(root, "TemplatesNone", "Microsoft.NET.Sdk", hasViews: false),
                new(root, "Templates", "Microsoft.NET.Sdk", hasViews: true),
                new(root, "RazorNone", "Microsoft.NET.Sdk.Razor", hasViews: false),
                new(root, "Razor", "Microsoft.NET.Sdk.Razor", hasViews: true),
            ];
            foreach (var project in projects)
            {
                project.Restore();
            }

            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < projects.Length; i++)
                {
                    projects[(i + round) % projects.Length].Build();
                }
            }

            foreach (var project in projects)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{project.Name,-14} {project.Median,8:F2} s"));
            }

            var (templates, razor) = (projects[1].Median - projects[0].Median, projects[3].Median - projects[2].Median);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Views} templates add {templates:F2} s, {Views} Razor components {razor:F2} s: {templates / razor:F2}x"));
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private sealed class Project
    {
        private readonly string _folder;
        private readonly List<double> _seconds = [];

        public Project(string root, string name, string sdk, bool hasViews)
        {
            Name = name;
            _folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
            var isRazor = sdk.EndsWith("Razor", StringComparison.Ordinal);
            var libraries = AppContext.BaseDirectory;
            Write(name + ".csproj", $"""
                <Project Sdk="{sdk}">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
                  <ItemGroup>
                    {(isRazor ? "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />" : $"""
                    <Reference Include="{libraries}Hyperframes.Dsl.dll" /><Reference Include="{libraries}Hyperframes.Markup.dll" />
                    <Analyzer Include="{libraries}Hyperframes.Dsl.Generators.dll" /><Analyzer Include="{libraries}analyzer/Hyperframes.Markup.dll" />
                    <AdditionalFiles Include="*.sbn-html" />
                    """)}
                  </ItemGroup>
                </Project>
                """);
            for (var i = 0; i < Views; i++)
            {
                var attribute = !isRazor && hasViews ? $"[Hyperframes.Template(\"View{i}.sbn-html\")]" : "";
                Write($"Model{i}.cs", $"namespace Sample;\n{attribute}\npublic sealed partial record View{i}Model(string Title, bool Wide, IReadOnlyList<Row{i}> Rows);\npublic sealed record Row{i}(string Name, double Value, int Count, string? Note);\n");
                if (hasViews)
                {
                    Write(isRazor ? $"View{i}.razor" : $"View{i}.sbn-html", isRazor ? Razor(i) : Template());
                }
            }
        }

        public string Name { get; }

        public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

        public void Restore() => Dotnet("restore -v q");

        public void Build()
        {
            var watch = Stopwatch.StartNew();
            Dotnet("build --no-restore --no-incremental -v q -nologo -p:UseSharedCompilation=false -nodeReuse:false");
            _seconds.Add(watch.Elapsed.TotalSeconds);
        }

        private static string Template()
        {
            var text = new StringBuilder("<div class=\"{{ wide ? 'wide' : 'narrow' }}\">\n<h1>{{ title }}</h1>\n");
            for (var i = 0; i < 8; i++)
            {
                text.Append("{{~ for row in rows ~}}\n<section class=\"clip\" data-index=\"{{ for.index }}\"><h2>{{ row.name }}</h2>\n<p>{{ row.value }} {{ row.count }}</p>\n{{~ if row.note ~}}\n<p class=\"note\">{{ row.note }}</p>\n{{~ else ~}}\n<p>nothing to say about it</p>\n{{~ end ~}}\n</section>\n{{~ end ~}}\n");
            }

            return text.Append("</div>\n").ToString();
        }

        private static string Razor(int n)
        {
            var text = new StringBuilder("@using Sample\n<div class=\"@(Model.Wide ? \"wide\" : \"narrow\")\">\n<h1>@Model.Title</h1>\n");
            for (var i = 0; i < 8; i++)
            {
                text.Append("@for (var i = 0; i < Model.Rows.Count; i++)\n{\nvar row = Model.Rows[i];\n<section class=\"clip\" data-index=\"@i\"><h2>@row.Name</h2>\n<p>@row.Value @row.Count</p>\n@if (row.Note is not null)\n{\n<p class=\"note\">@row.Note</p>\n}\nelse\n{\n<p>nothing to say about it</p>\n}\n</section>\n}\n");
            }

            return text.Append(CultureInfo.InvariantCulture, $"</div>\n@code {{ [Microsoft.AspNetCore.Components.Parameter] public View{n}Model Model {{ get; set; }} = null!; }}\n").ToString();
        }

        private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

        private void Dotnet(string arguments)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"'dotnet {arguments}' failed in {Name}:\n{output}");
            }
        }
    }
}
