using System.Text;

namespace Hyperframes.Writing;

/// <summary>The style attribute of an element, and what its declarations refer to.</summary>
internal sealed class ElementStyle
{
    private readonly StringBuilder _declarations = new();

    /// <summary>Variables that declarations read.</summary>
    public List<string>? Variables { get; private set; }

    /// <summary>Font families that declarations name.</summary>
    public List<string>? Families { get; private set; }

    public void Add(string property, string value) =>
        _declarations.Append(_declarations.Length == 0 ? "" : " ").Append(property).Append(": ").Append(value).Append(';');

    public void UseVariable(string id) => (Variables ??= []).Add(id);

    public void UseFamily(string name) => (Families ??= []).Add(name);

    public void Write(ref Utf8HtmlWriter writer)
    {
        writer.Literal(" style=\""u8);
        foreach (var piece in _declarations.GetChunks())
        {
            writer.Html(piece.Span);
        }

        writer.Literal("\""u8);
    }

    /// <summary>The value of the attribute.</summary>
    public override string ToString() => _declarations.ToString();
}
