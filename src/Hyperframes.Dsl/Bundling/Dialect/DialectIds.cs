using System.Globalization;
using Hyperframes.Markup.Source;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>Ids for elements that have none, unlike all ids of the page.</summary>
internal sealed class DialectIds
{
    private static readonly string[] Suffixes = ["url", "src"];

    private readonly HashSet<string> _taken;

    public DialectIds(PageOutline page) =>
        _taken = page.Tokens.Select(token => token.Attribute("id")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>An id named after the element's variable (<c>avatarUrl</c> → <c>avatar</c>), its first class, or its tag.</summary>
    public string For(HtmlToken element)
    {
        var variable = element.Attribute("data-hf-src")?.Value ?? element.Attribute("data-var-src")?.Value ?? "";
        foreach (var suffix in Suffixes)
        {
            if (variable.Length > suffix.Length && variable.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                variable = variable[..^suffix.Length];
            }
        }

        var firstClass = element.Attribute("class")?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return Unique(Slug(variable) ?? Slug(firstClass) ?? element.Name);
    }

    /// <summary><paramref name="name"/>, or with the first number that makes it unlike all others.</summary>
    public string Unique(string name)
    {
        var id = name;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = name + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    private static string? Slug(string? text) => text is not null && ElementId.Slug(text) is { Length: > 0 } id ? id : null;
}
