using Hyperframes.Markup.Binding;

namespace Hyperframes.Generators.Variables.Pages;

/// <summary>All of a page that its generated code depends on.</summary>
/// <param name="Name">The page's C# name.</param>
/// <param name="Namespace">Where the code goes.</param>
/// <param name="Resource">The resource that holds the page.</param>
/// <param name="Declarations">The declarations' JSON texts, one a line of <see cref="Separator"/>.</param>
/// <param name="Media">Ids of variables that some element takes as its <c>src</c>, likewise.</param>
internal sealed record PageDeclaration(string Name, string Namespace, string Resource, string Declarations, string Media)
{
    // Cannot stand in JSON.
    public const char Separator = '\u0001';

    public static PageDeclaration Of(ParsedPage page, PageNames names)
    {
        var scope = page.Page.Main;
        return new PageDeclaration(
            names[page.Resource],
            page.Namespace,
            page.Resource,
            string.Join(Separator.ToString(), scope.Sites.Select(site => site.Attribute.Value).Where(text => text.Length > 0)),
            string.Join(Separator.ToString(), scope.Consumers.Where(consumer => consumer.Kind == ConsumerKind.Source).Select(consumer => consumer.Id).Distinct().OrderBy(id => id, StringComparer.Ordinal)));
    }
}
