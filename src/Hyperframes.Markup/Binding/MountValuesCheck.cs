using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Json;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Judges <c>data-variable-values</c> against what the mounted composition declares.</summary>
internal static class MountValuesCheck
{
    public static void Run(VariableGraph graph, VariablePage page, CompositionMount mount, List<VariableFinding> findings)
    {
        if (mount is not { Values: { } attribute, Reading: { } reading })
        {
            return;
        }

        void Report(VariableFindingKind kind, TextSpan span, string message) => findings.Add(new(kind, page.Path, attribute.SourceSpanOf(span), message));

        foreach (var error in reading.Errors)
        {
            Report(VariableFindingKind.BadMountValues, error.Span, $"data-variable-values is not valid JSON: {error.Message}");
        }

        if (!reading.IsValid)
        {
            return;
        }

        if (reading.Root is not JsonObject values)
        {
            Report(VariableFindingKind.BadMountValues, reading.Root!.Span, $"data-variable-values must be a JSON object of id and value; this is {reading.Root.TypeName}.");
            return;
        }

        if (graph.Target(page, mount) is not { HasUnreadableDeclaration: false } target)
        {
            return;
        }

        foreach (var member in values.Members)
        {
            if (target.Find(member.Name) is not { } declared)
            {
                if (!target.Consumes(member.Name) && target.OpenReads.Count == 0 && !target.HasUnseenFiles)
                {
                    var hint = NearestName.Hint(member.Name, target.Declared.Select(entry => entry.Id!));
                    Report(VariableFindingKind.BadMountValues, member.NameSpan, $"The mounted composition declares no variable '{member.Name}'{(hint.Length == 0 ? "." : hint)}");
                }
            }
            else if (declared.Type is { } type)
            {
                var faults = new List<DeclarationFault>();
                VariableValueCheck.Check(declared, type, member.Value, isDefault: false, faults);
                foreach (var fault in faults)
                {
                    Report(VariableFaults.KindOf(fault.Kind), fault.Span, fault.Message);
                }
            }
        }
    }
}
