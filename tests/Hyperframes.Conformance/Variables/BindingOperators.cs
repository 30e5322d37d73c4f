using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Source;

namespace Hyperframes.Conformance.Variables;

/// <summary>Operators 1 to 3, 6, 7 and 13: what binds a variable in its own page.</summary>
internal static class BindingOperators
{
    /// <summary>1: removes every binding of a declared variable. Where a script reads without naming, nobody knows every binding.</summary>
    public static Defect? RemoveBindings(VariablePage page, Random random)
    {
        var scope = page.Main;
        if (scope.OpenReads.Count > 0 || scope.HasUnseenFiles || scope.Mounts.Any(mount => mount.Path is not null) || Pick(scope.Declared.Where(entry => scope.Consumes(entry.Id!)), random) is not { } entry)
        {
            return null;
        }

        var spans = scope.Consumers.Where(consumer => VariableScope.Reads(consumer, entry.Id!)).Select(consumer => consumer.Span).Distinct().OrderByDescending(span => span.Start);
        var html = spans.Aggregate(page.Source, (source, span) => PageEdit.Replace(source, span, Rename(source, span, entry.Id!, "hfRemovedBinding")));
        return new Defect(1, $"removed every binding of '{entry.Id}'", [(page.Path, html)], VariableFindingKind.Unbound);
    }

    /// <summary>2: misspells the id in one binding.</summary>
    public static Defect? MisspellBinding(VariablePage page, Random random)
    {
        var scope = page.Main;
        if (Pick(scope.Consumers.Where(consumer => scope.Find(consumer.Id) is not null), random) is not { } consumer)
        {
            return null;
        }

        var misspelt = PageEdit.Misspell(consumer.Id, random);
        return scope.Declared.Any(entry => entry.Id == misspelt || VariableNames.Slug(entry.Id!) == misspelt)
            ? null
            : new Defect(2, $"{consumer.Kind} '{consumer.Id}' misspelt '{misspelt}'", [(page.Path, PageEdit.Replace(page.Source, consumer.Span, Rename(page.Source, consumer.Span, consumer.Id, misspelt)))], VariableFindingKind.Undeclared);
    }

    /// <summary>3: misspells the id in one declaration.</summary>
    public static Defect? MisspellDeclaration(VariablePage page, Random random)
    {
        var scope = page.Main;
        if (Pick(scope.Sites.Where(site => site.Declarations.IsWellFormed && site.Declarations.Entries.Any(entry => scope.Consumes(entry.Id!))), random) is not { } site
            || Pick(site.Declarations.Entries.Where(entry => scope.Consumes(entry.Id!)), random) is not { Id: { } id }
            || scope.Sites.Count(other => other.Declarations.Find(id) is not null) > 1)
        {
            return null;
        }

        var misspelt = PageEdit.Misspell(id, random);
        if (VariableNames.Slug(misspelt) == VariableNames.Slug(id) || scope.Find(misspelt) is not null)
        {
            misspelt = id + "s";
        }

        var html = PageEdit.Declaration(page, site, array =>
        {
            PageEdit.Entry(array, id)!["id"] = misspelt;
            return array;
        });
        return html is null ? null : new Defect(3, $"declared '{id}' as '{misspelt}'", [(page.Path, html)], VariableFindingKind.Unbound, VariableFindingKind.Undeclared);
    }

    /// <summary>6: binds a number, boolean or colour to a source.</summary>
    public static Defect? BindWrongKind(VariablePage page, Random random)
        => Pick(page.Main.Declared.Where(entry => entry.Type is VariableType.Number or VariableType.Boolean or VariableType.Color), random) is { } entry
            ? new Defect(6, $"{entry.TypeName} '{entry.Id}' as a source", [(page.Path, PageEdit.Append(page.Source, $"<img data-var-src=\"{entry.Id}\" src=\"a.png\" alt=\"\">"))], VariableFindingKind.WrongKind)
            : null;

    /// <summary>7: binds a source where it has no effect.</summary>
    public static Defect? BindUselessly(VariablePage page, Random random)
    {
        var element = new[] { "div", "a", "iframe" }[random.Next(3)];
        return Pick(page.Main.Declared.Where(entry => entry.Type is VariableType.String or VariableType.Image), random) is { } entry
            ? new Defect(7, $"data-var-src on {element}", [(page.Path, PageEdit.Append(page.Source, $"<{element} data-var-src=\"{entry.Id}\"></{element}>"))], VariableFindingKind.NoEffect)
            : null;
    }

    /// <summary>13: a bound medium without a source of its own.</summary>
    public static Defect? RemoveFallback(VariablePage page, Random random)
    {
        var bound = page.Main.Consumers.Where(consumer => consumer is { Kind: ConsumerKind.Source, Element: { } element } && element.Attribute("src") is { Value.Length: > 0 });
        if (Pick(bound, random) is { Element: { } tag })
        {
            return new Defect(13, $"no src on {tag.Name}", [(page.Path, PageEdit.Replace(page.Source, tag.Attribute("src")!.Span, ""))], VariableFindingKind.NoFallback);
        }

        var medium = new[] { "img", "video", "audio" }[random.Next(3)];
        return Pick(page.Main.Declared.Where(entry => entry.Type is VariableType.Image), random) is { } image
            ? new Defect(13, $"{medium} without src", [(page.Path, PageEdit.Append(page.Source, $"<{medium} id=\"hf-m\" data-var-src=\"{image.Id}\"></{medium}>"))], VariableFindingKind.NoFallback)
            : null;
    }

    public static T? Pick<T>(IEnumerable<T> items, Random random)
        where T : class
    {
        var list = items.ToList();
        return list.Count == 0 ? null : list[random.Next(list.Count)];
    }

    /// <summary>What stands at the span, with the id in it exchanged: an attribute's value, a name, or a script's text around it.</summary>
    private static string Rename(string source, TextSpan span, string id, string name) => span.In(source).Replace(id, name, StringComparison.Ordinal);
}
