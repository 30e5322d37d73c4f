using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>An element that declares variables.</summary>
/// <param name="Element">The tag.</param>
/// <param name="Attribute">Its <c>data-composition-variables</c>.</param>
/// <param name="Declarations">What it declares.</param>
public sealed record DeclarationSite(HtmlToken Element, AttributeText Attribute, VariableDeclarations Declarations)
{
    /// <summary>Whether it is the <c>&lt;html&gt;</c> tag, whose declarations stay behind when the page is mounted (contract 13.3).</summary>
    public bool IsDocument => Element.Name == "html";
}
