namespace Hyperframes.Linting.Rules.Core;

/// <summary>The code that two rules about scripts share.</summary>
internal static class ScriptSyntaxCode
{
    public static LintCode Code { get; } = new(
        "invalid_inline_script_syntax",
        "HF3015",
        FindingSeverity.Error,
        "A script is not JavaScript",
        "A script that does not parse does not run at all, so the composition has no timeline.",
        "Correct the script at the place named.");
}
