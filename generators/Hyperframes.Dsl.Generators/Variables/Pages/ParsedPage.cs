using Hyperframes.Markup.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hyperframes.Generators.Variables.Pages;

/// <summary>A page of the project and what was read from it. Equal when the file and its options are: the rest follows from them.</summary>
internal sealed class ParsedPage : IEquatable<ParsedPage>
{
    private IReadOnlyList<PlacedMessage>? _ownMessages;

    private ParsedPage(string path, string text, string resource, string? name, string @namespace)
    {
        Path = path;
        Text = text;
        Resource = resource;
        Name = name;
        Namespace = @namespace;
        Page = VariablePage.Read(path.Replace('\\', '/'), text);
    }

    /// <summary>The file, as the compiler names it.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>Name of the resource that holds the page.</summary>
    public string Resource { get; }

    /// <summary>The name that the project gives it; null derives it from the file's.</summary>
    public string? Name { get; }

    public string Namespace { get; }

    public VariablePage Page { get; }

    /// <summary>What is wrong with the page alone, as long as no other page bears on it; found once for each text.</summary>
    public IReadOnlyList<PlacedMessage> OwnMessages => _ownMessages ??= PlacedMessage.Of(this, new VariableGraph([Page]));

    /// <summary>What the page's C# name depends on.</summary>
    public (string Resource, string? Name) NameSource => (Resource, Name);

    public static ParsedPage? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.HyperframesComposition", out var resource) || resource.Length == 0
            || file.GetText(cancellation)?.ToString() is not { } text)
        {
            return null;
        }

        var name = options.TryGetValue("build_metadata.AdditionalFiles.HyperframesName", out var given) && given.Length > 0 ? given : null;
        if (!options.TryGetValue("build_metadata.AdditionalFiles.HyperframesNamespace", out var space) || space.Length == 0)
        {
            space = provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root) && root.Length > 0 ? root : "Compositions";
        }

        return new ParsedPage(file.Path, text, resource, name, space);
    }

    public bool Equals(ParsedPage? other)
        => other is not null && Path == other.Path && Resource == other.Resource && Name == other.Name && Namespace == other.Namespace && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as ParsedPage);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
