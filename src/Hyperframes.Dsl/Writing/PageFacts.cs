namespace Hyperframes.Writing;

/// <summary>What written elements call themselves and refer to, noted on the way.</summary>
internal sealed class PageFacts
{
    public List<string> Ids { get; } = [];

    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Families { get; } = new(StringComparer.OrdinalIgnoreCase);

    public void Note(string attribute, string? value)
    {
        if (value is null)
        {
            return;
        }

        switch (attribute)
        {
            case "id":
                Ids.Add(value);
                break;
            case "data-var-text" or "data-var-src":
                Variables.Add(value);
                break;
        }
    }

    public void Note(List<string>? variables, List<string>? families)
    {
        if (variables is not null)
        {
            Variables.UnionWith(variables);
        }

        if (families is not null)
        {
            Families.UnionWith(families);
        }
    }
}
