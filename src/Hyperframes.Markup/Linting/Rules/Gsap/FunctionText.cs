using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>A function written out, as far as its text tells.</summary>
internal sealed record FunctionText(string? FirstParameter, string Body)
{
    private static readonly RulePattern Head = RulePattern.Of(
        @"^(?:(?:async\s+)?function\s*[\w$]*\s*\(([^)]*)\)|(?:async\s*)?\(([^)]*)\)\s*=>|(?:async\s*)?([A-Za-z_$][\w$]*)\s*=>)");

    private static readonly RulePattern Default = RulePattern.Of("=.*$");
    private static readonly RulePattern Annotation = RulePattern.Of(@"\s*:\s*[\w$|<>,\s[\].]+$");
    private static readonly RulePattern Name = RulePattern.Of(@"^[A-Za-z_$][\w$]*$");

    /// <summary>Reads a function expression or an arrow function; null for anything else.</summary>
    public static FunctionText? Read(string code)
    {
        var text = JsNumber.Trim(code);
        var head = Head.Match(text);
        if (!head.Success)
        {
            return null;
        }

        var parameters = head.Groups.Cast<System.Text.RegularExpressions.Group>().Skip(1).First(group => group.Success).Value;
        return new FunctionText(NameOf(parameters.Split(',')[0]), text.Substring(head.Length));
    }

    private static string? NameOf(string parameter)
    {
        var name = JsNumber.Trim(Default.Replace(JsNumber.Trim(parameter), ""));
        name = JsNumber.Trim(Annotation.Replace(name, ""));
        return Name.IsMatch(name) ? name : null;
    }
}
