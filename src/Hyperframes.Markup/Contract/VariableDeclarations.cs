using Hyperframes.Markup.Json;

namespace Hyperframes.Markup.Contract;

/// <summary>What a <c>data-composition-variables</c> attribute declares.</summary>
public sealed class VariableDeclarations
{
    /// <summary>The attribute's name.</summary>
    public const string AttributeName = "data-composition-variables";

    private VariableDeclarations(JsonValue? root, IReadOnlyList<VariableDeclaration> entries, IReadOnlyList<DeclarationFault> faults)
    {
        Root = root;
        Entries = entries;
        Faults = faults;
    }

    /// <summary>Nothing declared.</summary>
    public static VariableDeclarations None { get; } = new(null, [], []);

    /// <summary>The JSON read, as far as it could be.</summary>
    public JsonValue? Root { get; }

    /// <summary>All entries that are objects, well-formed or not; none when the text is not JSON or not an array.</summary>
    public IReadOnlyList<VariableDeclaration> Entries { get; }

    /// <summary>All that is wrong, in source order.</summary>
    public IReadOnlyList<DeclarationFault> Faults { get; }

    /// <summary>Whether upstream's linter accepts the declaration.</summary>
    public bool IsWellFormed => Faults.All(fault => !fault.IsReportedUpstream);

    /// <summary>The entries that the parser and <c>--strict-variables</c> keep.</summary>
    public IEnumerable<VariableDeclaration> Schema => Entries.Where(entry => entry.IsInSchema);

    /// <summary>Reads the decoded value of the attribute. An empty one declares nothing.</summary>
    public static VariableDeclarations Read(string text)
    {
        if (text.Length == 0)
        {
            return None;
        }

        var reading = JsonReader.Read(text);
        if (!reading.IsValid)
        {
            return new(reading.Root, [], [.. reading.Errors.Select(error => new DeclarationFault(
                DeclarationFaultKind.NotJson, error.Span, $"{AttributeName} is not valid JSON: {error.Message}", null))]);
        }

        if (reading.Root is not JsonArray array)
        {
            return new(reading.Root, [], [new(
                DeclarationFaultKind.NotAnArray,
                reading.Root!.Span,
                $"{AttributeName} must be a JSON array of variables; this is {reading.Root.TypeName switch { "object" => "an object", var name => "a " + name }}, which the engine ignores.",
                null)]);
        }

        var entries = new List<VariableDeclaration>(array.Items.Count);
        var faults = new List<DeclarationFault>();
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (array.Items[i] is JsonObject entry)
            {
                var declaration = new VariableDeclaration(i, entry);
                entries.Add(declaration);
                DeclarationCheck.Entry(declaration, faults);
            }
            else
            {
                faults.Add(new(DeclarationFaultKind.EntryNotAnObject, array.Items[i].Span, $"Entry [{i}] of {AttributeName} must be an object with id, type, label and default.", null));
            }
        }

        DeclarationCheck.Ids(entries, faults);
        return new(array, entries, faults);
    }

    /// <summary>
    /// The well-formed variables whose default is an address that the runtime refuses to load: images, and those of any type that an element takes as its
    /// <c>src</c> (upstream's <c>unloadable_media_variable_default</c>).
    /// </summary>
    /// <param name="boundToMedia">Whether some <c>data-var-src</c> names that id.</param>
    public IEnumerable<VariableDeclaration> UnloadableDefaults(Func<string, bool> boundToMedia)
        => Entries.Where(entry => entry is { Id: { } id, Type: { } type, Label: not null }
            && (type == VariableType.Image || boundToMedia(id))
            && entry.Default?.AsString is { Length: > 0 } url && !MediaUrl.IsAllowed(url));

    /// <summary>The entry that counts under <paramref name="id"/>: the last one.</summary>
    public VariableDeclaration? Find(string id) => Entries.LastOrDefault(entry => string.Equals(entry.Id, id, StringComparison.Ordinal));
}
