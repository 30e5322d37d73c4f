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
    public static Finding In(HtmlTag tag, string attribute, int offset, LintCode code, string message) => In(tag, attribute, [(offset, message)], code).First();

    /// <summary>Several of them: the value is decoded once.</summary>
    public static IEnumerable<Finding> In(HtmlTag tag, string attribute, IEnumerable<(int Offset, string Message)> problems, LintCode code)
    {
        DecodedText? decoded = null;
        foreach (var (offset, message) in problems)
        {
            var finding = Finding.On(tag, code, message) with { SkipsSearch = true };
            if (tag.Find(attribute) is { ValueStart: >= 0 } found)
            {
                decoded ??= Decode(tag.TextOf(found));
                finding = finding with { Offset = found.ValueStart + decoded.SourceOffsetOf(Math.Min(offset, decoded.Value.Length)) };
            }

            yield return finding;
        }
    }

    private static DecodedText Decode(string text) => CharacterReferences.Decode(text, new TextSpan(0, text.Length), inAttribute: true);
}
