using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>A call such as <c>gsap.to("#a", { x: 1 })</c>, or what a window of the timeline says in its place.</summary>
internal sealed record StandaloneCall(string Method, string Selector, IReadOnlyList<string> Properties, Func<string> Code)
{
    private static readonly RulePattern Call = RulePattern.Of("""gsap\.(set|to|from|fromTo)\s*\(\s*(["'])([^"']+)\2\s*,\s*\{([^{}]*)\}""");
    private static readonly RulePattern Key = RulePattern.Of(@"([A-Za-z_$][\w$]*)\s*:");

    /// <summary>The calls on <c>gsap</c> itself whose first object is flat.</summary>
    public static IEnumerable<StandaloneCall> In(string scriptWithoutComments) => Call.Matches(scriptWithoutComments).Select(match => new StandaloneCall(
        match.Groups[1].Value,
        match.Groups[3].Value,
        Key.Matches(match.Groups[4].Value).Select(key => key.Groups[1].Value).ToList(),
        () => match.Value));
}
