namespace Hyperframes.Linting;

/// <summary>What the judge of a project is told.</summary>
public sealed record ProjectLintOptions
{
    /// <summary>The defaults.</summary>
    public static ProjectLintOptions Default { get; } = new();

    /// <summary>The one page to judge, relative to the project; null for <c>index.html</c> and all pages under <c>compositions/</c>.</summary>
    public string? EntryFile { get; init; }

    /// <summary>What holds for each page; its paths and style sheets are set for each.</summary>
    public LintOptions Page { get; init; } = LintOptions.Default;

    /// <summary>Whether the literal HTML of templates (<c>.sbn-html</c>) is judged too; see <see cref="CompositionValidator.ValidateTemplate"/>.</summary>
    public bool Templates { get; init; }

    /// <summary>Looks into media files; null when nothing can, and then the rules that need it do not run.</summary>
    public IMediaProbe? Probe { get; init; }

    /// <summary>Asks the web; null when it is not to be asked, and then the rule that needs it does not run.</summary>
    public IAddressProbe? Addresses { get; init; }
}
