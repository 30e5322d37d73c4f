using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>CSS comments that stand in the markup.</summary>
internal sealed class VisibleCommentRule : LintRule
{
    private static readonly LintCode Code = new(
        "visible_markup_comment",
        "HF3006",
        FindingSeverity.Error,
        "A /* comment */ stands in the markup",
        "HTML knows comments as <!-- --> only, so the text of a /* comment */ appears in the picture.",
        "Remove it, or write it as <!-- … -->.");

    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!StandsOutsideCode(page))
        {
            yield break;
        }

        var blocks = ProtectedBlocks.In(page.Source);
        var insideTag = new TagWalk(page.Source);
        var block = 0;
        foreach (var comment in Comment.Matches(page.Source))
        {
            while (block < blocks.Count && blocks[block].End <= comment.Index)
            {
                block++;
            }

            if (insideTag.IsInsideTag(comment.Index) || (block < blocks.Count && blocks[block].Start <= comment.Index))
            {
                continue;
            }

            yield return new Finding(Code, "A /* comment */ stands in the markup, where HTML shows it as text.") { Snippet = Snippet.Of(comment.Value), Offset = comment.Index };
            yield break;
        }
    }

    /// <summary>Whether a comment begins outside the closed script and style elements, which saves most pages the search for protected blocks.</summary>
    private static bool StandsOutsideCode(LintContext page)
    {
        var code = page.Scripts.Select(script => (Start: script.ContentStart, script.Tag.CloseIndex))
            .Concat(page.Styles.Where(style => !style.IsExternal).Select(style => (Start: style.ContentStart, style.Tag!.CloseIndex)))
            .OrderBy(block => block.Start)
            .ToList();
        var block = 0;
        for (var at = page.Source.IndexOf("/*", StringComparison.Ordinal); at >= 0; at = page.Source.IndexOf("/*", at, StringComparison.Ordinal))
        {
            while (block < code.Count && code[block].CloseIndex <= at)
            {
                block++;
            }

            if (block == code.Count || at < code[block].Start || code[block].CloseIndex is not { } close || close >= page.Source.Length || page.Source[close] != '<')
            {
                return true;
            }

            at = close;
        }

        return false;
    }

    /// <summary>Answers for rising offsets whether they lie between <c>&lt;</c> and <c>&gt;</c>.</summary>
    private sealed class TagWalk(string source)
    {
        private int _at;
        private bool _inTag;
        private char _quote;

        public bool IsInsideTag(int offset)
        {
            for (; _at < offset; _at++)
            {
                var c = source[_at];
                if (!_inTag)
                {
                    _inTag = c == '<';
                }
                else if (_quote != '\0')
                {
                    _quote = c == _quote ? '\0' : _quote;
                }
                else if (c is '"' or '\'')
                {
                    _quote = c;
                }
                else if (c == '>')
                {
                    _inTag = false;
                }
            }

            return _inTag;
        }
    }
}
