using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting;

/// <summary>What a rule yields. The engine turns it into a <see cref="LintFinding"/>: it adds severity, file and place, and drops repetitions.</summary>
/// <param name="Code">The catalogue's entry.</param>
/// <param name="Message">What is wrong here. Repetitions are told by it, so it names what tells two findings of one code apart.</param>
/// <param name="FixHint">What to do here; the code's own remedy when null.</param>
internal sealed record Finding(LintCode Code, string Message, string? FixHint = null)
{
    /// <summary>Null takes the code's own.</summary>
    public FindingSeverity? Severity { get; init; }

    /// <summary>The id of the element it is about.</summary>
    public string? ElementId { get; init; }

    /// <summary>The selector it is about.</summary>
    public string? Selector { get; init; }

    /// <summary>The source it is about, already shortened by <see cref="Reading.Snippet"/>. Its place is looked for when <see cref="Place"/> is null.</summary>
    public string? Snippet { get; init; }

    /// <summary>The exact place, where the rule knows it and upstream reports it so; see <see cref="LintContext.PlaceIn(ScriptBlock, int)"/>.</summary>
    public FindingPlace? Place { get; init; }

    /// <summary>Offset in <see cref="LintContext.Source"/>, used when neither <see cref="Place"/> nor the snippet nor the id gives a place.</summary>
    public int? Offset { get; init; }

    /// <summary>The page's text does not hold the snippet: it is never looked for.</summary>
    public bool SkipsSearch { get; init; }

    /// <summary>Equal findings at different places count, where otherwise the first one stands for all.</summary>
    public bool CountsEachPlace { get; init; }

    /// <summary>A finding about an element: its id, its tag as the snippet, its place.</summary>
    public static Finding On(HtmlTag tag, LintCode code, string message, string? fixHint = null) => new(code, message, fixHint)
    {
        ElementId = tag.Id,
        Snippet = Reading.Snippet.Of(tag.Raw),
        Offset = tag.Index,
    };
}
