using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>The blocks that are open while a style sheet is read, of rules and of at-rules.</summary>
internal sealed class CssBlocks
{
    /// <summary>Blocks inside each other that are followed; nobody writes as many.</summary>
    private const int MaxDepth = 200;

    private readonly Stack<Block> _open = new();

    /// <summary>The nearest rule around.</summary>
    public CssRule? CurrentRule => _open.Count > 0 ? _open.Peek().NearestRule : null;

    /// <summary>The nearest at-rule around.</summary>
    public CssAtRule? CurrentAtRule => _open.Count > 0 ? _open.Peek().NearestAtRule : null;

    /// <summary>The rule whose block is the innermost one; null in that of an at-rule, and outside.</summary>
    public CssRule? InnermostRule => _open.Count > 0 ? _open.Peek().Rule : null;

    public void Open(CssRule? rule, CssAtRule? atRule, int start)
    {
        if (_open.Count == MaxDepth)
        {
            throw new CssSyntaxException(start, $"Blocks are nested deeper than {MaxDepth} levels.");
        }

        _open.Push(new Block(rule, atRule, start, rule ?? CurrentRule, atRule ?? CurrentAtRule));
    }

    public void Close(CssToken token)
    {
        if (_open.Count == 0)
        {
            throw new CssSyntaxException(token.Start, "This } closes nothing.");
        }

        var block = _open.Pop();
        var span = TextSpan.FromBounds(block.Start, token.End);
        if (block.Rule is { } rule)
        {
            rule.Span = span;
        }
        else if (block.AtRule is { } atRule)
        {
            atRule.Span = span;
        }
    }

    /// <summary>Puts a declaration into the innermost block.</summary>
    public void Add(CssDeclaration declaration)
    {
        if (declaration.Rule is { } rule)
        {
            rule.Add(declaration);
        }
        else if (_open.Count > 0)
        {
            _open.Peek().AtRule?.Declarations.Add(declaration);
        }
    }

    /// <exception cref="CssSyntaxException">A block is not closed.</exception>
    public void RequireClosed()
    {
        if (_open.Count > 0)
        {
            throw new CssSyntaxException(_open.Peek().Start, "The block is not closed.");
        }
    }

    /// <summary>A block that is open: of a rule or of an at-rule, with the nearest of each kind.</summary>
    private sealed record Block(CssRule? Rule, CssAtRule? AtRule, int Start, CssRule? NearestRule, CssAtRule? NearestAtRule);
}
