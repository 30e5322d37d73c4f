using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>A part of a page in which one set of variables holds: the page itself, or a template that is mounted by itself.</summary>
public sealed class VariableScope
{
    private readonly List<DeclarationSite> _sites = [];
    private readonly List<VariableConsumer> _consumers = [];
    private readonly List<CompositionMount> _mounts = [];
    private readonly List<TextSpan> _openReads = [];
    private readonly HashSet<string> _styleDefinitions = new(StringComparer.Ordinal);

    internal VariableScope(string? templateId) => TemplateId = templateId;

    /// <summary>The <c>id</c> of the template that is this scope; null for the page's own scope.</summary>
    public string? TemplateId { get; }

    /// <summary>The elements that declare variables, in source order.</summary>
    public IReadOnlyList<DeclarationSite> Sites => _sites;

    /// <summary>The places that read variables, in source order of their kinds.</summary>
    public IReadOnlyList<VariableConsumer> Consumers => _consumers;

    /// <summary>The compositions mounted here.</summary>
    public IReadOnlyList<CompositionMount> Mounts => _mounts;

    /// <summary>Places where a script reads variables in a way that names none: any may be meant.</summary>
    public IReadOnlyList<TextSpan> OpenReads => _openReads;

    /// <summary>Scripts and styles of the project that are not in the page, so that they may read variables unseen.</summary>
    public bool HasUnseenFiles { get; internal set; }

    /// <summary>CSS properties that the page itself defines, without dashes in front.</summary>
    public IEnumerable<string> StyleDefinitions => _styleDefinitions;

    /// <summary>All entries with an id, in the order in which they take effect.</summary>
    public IEnumerable<VariableDeclaration> Declared => _sites.SelectMany(site => site.Declarations.Entries).Where(entry => entry.Id is { Length: > 0 });

    /// <summary>The entry that counts under <paramref name="id"/>; null when the scope declares none.</summary>
    public VariableDeclaration? Find(string id)
    {
        for (var i = _sites.Count - 1; i >= 0; i--)
        {
            if (_sites[i].Declarations.Find(id) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Whether a declaration could not be read at all, so that nothing is known of what is declared.</summary>
    public bool HasUnreadableDeclaration
        => _sites.Any(site => site.Declarations.Faults.Any(fault => fault.Kind is DeclarationFaultKind.NotJson or DeclarationFaultKind.NotAnArray));

    /// <summary>Whether a consumer here reads the variable <paramref name="id"/>.</summary>
    public bool Consumes(string id) => _consumers.Any(consumer => Reads(consumer, id));

    /// <summary>Whether <paramref name="consumer"/> reads <paramref name="id"/>: styles know it under either of its two names.</summary>
    internal static bool Reads(VariableConsumer consumer, string id)
        => string.Equals(consumer.Id, id, StringComparison.Ordinal)
            || (consumer.Kind == ConsumerKind.Style && string.Equals(consumer.Id, VariableNames.Slug(id), StringComparison.Ordinal));

    internal bool DefinesStyle(string name) => _styleDefinitions.Contains(name);

    internal void Add(DeclarationSite site) => _sites.Add(site);

    internal void Add(VariableConsumer consumer) => _consumers.Add(consumer);

    internal void Add(CompositionMount mount) => _mounts.Add(mount);

    internal void AddOpenRead(TextSpan span) => _openReads.Add(span);

    internal void AddStyleDefinition(string name) => _styleDefinitions.Add(name);
}
