using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hyperframes.Packaging.Tests.Documentation;

/// <summary>Compiles a documented snippet as a user's program: the package's libraries, its usings, its generators.</summary>
internal static class SnippetCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Hyperframes;
        global using Hyperframes.Animation;
        global using Hyperframes.Bundling;
        global using Hyperframes.Emulator;
        global using Hyperframes.HeyGen;
        global using Hyperframes.Inspection;
        global using Hyperframes.Linting;
        global using Hyperframes.Model;
        global using Hyperframes.Rendering;
        global using Hyperframes.Rendering.Local;
        global using Hyperframes.Testing;
        global using Hyperframes.Variables;
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Errors and warnings, as the compiler words them.</summary>
    public static IReadOnlyList<string> Problems(MarkdownFence snippet)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var isProgram = CSharpSyntaxTree.ParseText(snippet.Text, options).GetCompilationUnitRoot().Members.Any(member => member is Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText(snippet.Text, options, snippet.ToString())],
            References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);
        return [.. generated.GetDiagnostics().Concat(reported).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
    }

    private static IEnumerable<ISourceGenerator> Generators()
        => Assembly.Load("Hyperframes.Dsl.Generators").GetTypes()
            .Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
}
