using Hyperframes.Markup.Source;

namespace Hyperframes.Writing;

/// <summary>What written elements call themselves and refer to, noted on the way.</summary>
/// <param name="capacity">About how many ids there will be.</param>
internal sealed class PageFacts(int capacity)
{
    public HashSet<string> Ids { get; } = new(capacity, StringComparer.Ordinal);

    /// <summary>Ids that came again.</summary>
    public List<string> RepeatedIds { get; } = [];

    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Families { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where elements begin whose line of C# is known; null when none is.</summary>
    public List<(long Offset, SourceLine Line)>? Origins { get; private set; }

    public void NoteOrigin(long offset, SourceLine line) => (Origins ??= []).Add((offset, line));

    public void NoteId(string id)
    {
        if (!Ids.Add(id))
        {
            RepeatedIds.Add(id);
        }
    }

    public void Note(string attribute, string? value)
    {
        if (value is not null && attribute is "data-var-text" or "data-var-src")
        {
            Variables.Add(value!);
        }
    }

    /// <summary>Notes what elements of trusted markup call themselves and refer to.</summary>
    public void NoteMarkup(string markup)
    {
        foreach (var tag in HtmlTokenizer.Tokenize(markup).Where(token => token.Kind == HtmlTokenKind.StartTag))
        {
            foreach (var attribute in tag.Attributes)
            {
                if (attribute.Name == "id" && attribute.Value.Length > 0)
                {
                    NoteId(attribute.Value);
                }

                Note(attribute.Name, attribute.Value);
            }
        }
    }

    public void Note(ElementStyle style)
    {
        Variables.UnionWith(style.Variables ?? []);
        Families.UnionWith(style.Families ?? []);
    }
}
