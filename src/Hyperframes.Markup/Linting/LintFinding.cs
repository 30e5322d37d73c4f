using System.Globalization;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting;

/// <summary>One thing that a rule found in a page or project.</summary>
public sealed record LintFinding
{
    /// <summary>The public name of the finding in snake_case, as upstream's linter writes it.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, if that can be said.</summary>
    public string? FixHint { get; init; }

    /// <summary>The file, relative to the project and with <c>/</c>; null where only a text was given.</summary>
    public string? File { get; init; }

    /// <summary>Where it begins; null where no place can be named.</summary>
    public LinePosition? Position { get; init; }

    /// <summary>The <c>id</c> of the element it is about, if it has one.</summary>
    public string? ElementId { get; init; }

    /// <summary>A CSS selector of the element it is about, where upstream gives one.</summary>
    public string? Selector { get; init; }

    /// <summary>The piece of source it is about, shortened.</summary>
    public string? Snippet { get; init; }

    /// <summary><c>file(line,column): severity code: message</c>, the form that builds and editors read.</summary>
    public override string ToString()
    {
        var place = Position is { } at ? FormattableString.Invariant($"({at.Line},{at.Column})") : "";
        var severity = Severity.ToString().ToLower(CultureInfo.InvariantCulture);
        var hint = FixHint is null ? "" : " " + FixHint;
        return $"{File}{place}{(File is null && place.Length == 0 ? "" : ": ")}{severity} {Code}: {Message}{hint}";
    }
}
