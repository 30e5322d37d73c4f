using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Json;

namespace Hyperframes.Markup.Binding;

/// <summary>Judges the <c>variables</c> object of a render request against the page that is rendered (contract 13.3, 13.5).</summary>
public static class OverrideCheck
{
    /// <summary>All that is wrong; spans are places in <paramref name="variables"/>.</summary>
    /// <param name="graph">The pages of the bundle.</param>
    /// <param name="entry">The page that is rendered.</param>
    /// <param name="variables">The object, as JSON.</param>
    public static IReadOnlyList<VariableFinding> Check(VariableGraph graph, VariablePage entry, string variables)
    {
        var findings = new List<VariableFinding>();
        var reading = JsonReader.Read(variables);
        if (!reading.IsValid || reading.Root is not JsonObject values)
        {
            findings.Add(new(VariableFindingKind.WrongType, entry.Path, default, "The variables of a render must be one JSON object."));
            return findings;
        }

        var scope = entry.Main;
        var mounted = graph.Mounted(scope);
        foreach (var member in values.Members)
        {
            var id = member.Name;
            var isRead = scope.Consumes(id) || mounted.Any(target => target.Scope.Consumers.Any(c => c.Kind == ConsumerKind.Style && VariableScope.Reads(c, id)));
            if (!isRead && mounted.FirstOrDefault(target => target.Scope.Consumes(id) || target.Scope.Find(id) is not null) is { Scope: { } reader })
            {
                findings.Add(new(
                    VariableFindingKind.UnreachableOverride,
                    entry.Path,
                    member.NameSpan,
                    $"'{id}' is read in the mounted '{graph.OwnerOf(reader).Path}' only, and values of a render do not reach what is mounted. Write it into data-variable-values, or read it in '{entry.Path}'."));
            }
            else if (scope.Find(id) is { } declared)
            {
                Value(entry, declared, member, findings);
            }
            else if (!scope.HasUnreadableDeclaration && !isRead && scope.Declared.Any())
            {
                var hint = NearestName.Hint(id, scope.Declared.Select(candidate => candidate.Id!));
                findings.Add(new(VariableFindingKind.Undeclared, entry.Path, member.NameSpan, $"'{entry.Path}' declares no variable '{id}'{(hint.Length == 0 ? "." : hint)}"));
            }
        }

        return findings;
    }

    private static void Value(VariablePage entry, VariableDeclaration declared, JsonMember member, List<VariableFinding> findings)
    {
        if (declared.Type is not { } type)
        {
            return;
        }

        var faults = new List<DeclarationFault>();
        VariableValueCheck.Check(declared, type, member.Value, isDefault: false, faults);
        findings.AddRange(faults.Select(fault => new VariableFinding(VariableFaults.KindOf(fault.Kind), entry.Path, fault.Span, fault.Message)));
        var isMedium = type == VariableType.String && entry.Main.Consumers.Any(consumer => consumer.Kind == ConsumerKind.Source && consumer.Id == member.Name);
        if (isMedium && member.Value.AsString is { } url && !MediaUrl.IsAllowed(url))
        {
            findings.Add(new(VariableFindingKind.RefusedUrl, entry.Path, member.Value.Span, $"The value of '{member.Name}' is an address that the engine refuses to load ('{url}')."));
        }
    }
}
