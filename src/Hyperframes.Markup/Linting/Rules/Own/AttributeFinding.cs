using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Findings about a place inside an attribute's value.</summary>
internal static class AttributeFinding
{
    /// <param name="tag">The element.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="offset">Offset in the decoded value.</param>
    /// <param name="code">The code.</param>
    /// <param name="message">What is wrong.</param>
    public static Finding In(HtmlTag tag, string attribute, int offset, LintCode code, string message)
    {
        var finding = Finding.On(tag, code, message) with { SkipsSearch = true };
        if (tag.Find(attribute) is not { ValueStart: >= 0 } found)
        {
            return finding;
        }

        var text = tag.TextOf(found);
        var decoded = CharacterReferences.Decode(text, new TextSpan(0, text.Length), inAttribute: true);
        return finding with { Offset = found.ValueStart + decoded.SourceOffsetOf(Math.Min(offset, decoded.Value.Length)) };
    }
}
