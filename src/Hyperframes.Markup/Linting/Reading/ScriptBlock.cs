using Hyperframes.Linting.Gsap;
using Hyperframes.Markup.Script;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Reading;

/// <summary>A script element. What rules derive from its text is computed once.</summary>
internal sealed class ScriptBlock(RawBlock block)
{
    private static readonly RulePattern SrcInAttributes = RulePattern.Of(@"\bsrc\s*=");

    private JsText? _text;
    private ScriptParseResult? _syntax;
    private ScriptProgram? _program;
    private bool _programRead;
    private GsapScript? _gsap;
    private IReadOnlyList<CallExpression>? _calls;

    /// <summary>The open tag.</summary>
    public HtmlTag Tag { get; } = block.Tag;

    /// <summary>The text between the tags.</summary>
    public string Content { get; } = block.Content;

    /// <summary>Offset of <see cref="Content"/> in the text the rules read.</summary>
    public int ContentStart { get; } = block.ContentStart;

    /// <summary>The undecoded, non-empty <c>src</c>.</summary>
    public string? Src => Tag.Attr("src");

    /// <summary>The attributes hold no <c>src=</c>, so the text is what runs.</summary>
    public bool IsInline { get; } = !SrcInAttributes.IsMatch(block.Tag.AttributeText);

    /// <summary>The content with comments as spaces.</summary>
    public string WithoutComments => Text.WithoutComments;

    /// <summary>The content with comments and the insides of literals as spaces.</summary>
    public string CodeOnly => Text.CodeOnly;

    /// <summary>The content read as a classic script in which <c>return</c> may stand at the top.</summary>
    public ScriptParseResult Syntax => _syntax ??= ScriptParser.Parse(Content, new ScriptParseOptions(ScriptGoal.Script, AllowReturnOutsideFunction: true));

    /// <summary>The content read as a classic script or, where it is none, as a module; null where it is neither.</summary>
    public ScriptProgram? Program
    {
        get
        {
            if (!_programRead)
            {
                _programRead = true;
                _program = Syntax.Program is { ReturnsAtTop: false } script ? script
                    : ScriptParser.Parse(Content, new ScriptParseOptions(ScriptGoal.Module)).Program;
            }

            return _program;
        }
    }

    /// <summary>Whether the text <c>gsap.timeline</c> occurs.</summary>
    public bool HasTimeline { get; } = block.Content.IndexOf("gsap.timeline", StringComparison.Ordinal) >= 0;

    /// <summary>The timeline that the script builds; empty where it has none or cannot be read.</summary>
    public GsapScript Gsap => _gsap ??= HasTimeline && Program is { } program ? GsapScript.Read(Content, program) : GsapScript.Empty;

    /// <summary>All calls in the order of their beginnings; none where the text is no classic script.</summary>
    public IReadOnlyList<CallExpression> Calls => _calls ??= Syntax.Program is { } program
        ? ScriptWalk.PreOrder(program).OfType<CallExpression>().OrderBy(call => call.Start).ToList()
        : [];

    private JsText Text => _text ??= new JsText(Content);

    /// <summary>Where the innermost call around an offset begins; -1 where there is none.</summary>
    public int CallAround(int offset)
    {
        var start = -1;
        foreach (var call in Calls)
        {
            if (call.Start > offset)
            {
                break;
            }

            start = call.End > offset ? call.Start : start;
        }

        return start;
    }
}
