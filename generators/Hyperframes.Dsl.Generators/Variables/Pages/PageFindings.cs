using System.Collections.Immutable;
using Hyperframes.Markup.Binding;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Variables.Pages;

/// <summary>What is wrong with variables in all pages of the project, as plain data.</summary>
internal sealed class PageFindings : IEquatable<PageFindings>
{
    private readonly List<PlacedMessage> _messages = [];

    public static PageFindings Of(ImmutableArray<ParsedPage> pages, CancellationToken cancellation)
    {
        var findings = new PageFindings();
        var graph = new VariableGraph(pages.Select(page => page.Page));
        foreach (var page in pages.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            findings._messages.AddRange(graph.IsAlone(page.Page) ? page.OwnMessages : PlacedMessage.Of(page, graph));
        }

        return findings;
    }

    public void Report(Action<Diagnostic> report)
    {
        foreach (var message in _messages)
        {
            report(message.ToDiagnostic(VariableDescriptors.Of((VariableFindingKind)message.Kind)));
        }
    }

    public bool Equals(PageFindings? other) => other is not null && _messages.SequenceEqual(other._messages);

    public override bool Equals(object? obj) => Equals(obj as PageFindings);

    public override int GetHashCode() => _messages.Count;
}
