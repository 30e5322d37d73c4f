using System.Collections.Immutable;
using Hyperframes.Generators.Variables.Emit;

namespace Hyperframes.Generators.Variables.Pages;

/// <summary>The C# names of all pages, by resource. Files of one name are told apart by their folders.</summary>
internal sealed class PageNames : IEquatable<PageNames>
{
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);

    public string this[string resource] => _names[resource];

    public static PageNames Of(ImmutableArray<(string Resource, string? Name)> pages)
    {
        var names = new PageNames();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (resource, name) in pages.OrderBy(page => page.Name is null).ThenBy(page => page.Resource, StringComparer.Ordinal))
        {
            var parts = resource.Split('/');
            var stem = parts[parts.Length - 1];
            var dot = stem.IndexOf('.');
            var candidate = CSharpName.Of(name ?? (dot > 0 ? stem.Substring(0, dot) : stem));
            for (var folder = parts.Length - 2; folder > 0 && taken.Contains(candidate); folder--)
            {
                candidate = CSharpName.Of(parts[folder]) + candidate;
            }

            for (var number = 2; taken.Contains(candidate); number++)
            {
                candidate = CSharpName.Of(stem) + number;
            }

            taken.Add(candidate);
            names._names[resource] = candidate;
        }

        return names;
    }

    public bool Equals(PageNames? other) => other is not null && _names.SequenceEqual(other._names);

    public override bool Equals(object? obj) => Equals(obj as PageNames);

    public override int GetHashCode() => _names.Count;
}
