using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hyperframes.Packaging.Tests.Catalogue;

/// <summary>Every diagnostic that the assembly of the analyzer slot can report.</summary>
internal static class CompilerDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. Fields().Concat(Analyzers()).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];

    private static Type[] Types => Assembly.Load("Hyperframes.Dsl.Generators").GetTypes();

    private static IEnumerable<DiagnosticDescriptor> Fields()
        => Types.Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!);

    private static IEnumerable<DiagnosticDescriptor> Analyzers()
        => Types.Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics);
}
