using System.Text.RegularExpressions;
using Hyperframes.Linting;
using Hyperframes.Markup.Script;
using Hyperframes.TestData;

namespace Hyperframes.Markup.Tests.Script;

/// <summary>The real linter's verdict on every page's scripts.</summary>
public sealed class RecordedScriptsTests
{
    private static readonly Regex BrokenClose = new(@"<script[^>]*>[\s\S]*?<\s*/\s*script(?!>)", RegexOptions.IgnoreCase);

    [RecordedDataTheory]
    [InlineData("authored")]
    [InlineData("corpus-docs")]
    [InlineData("corpus-fixtures")]
    [InlineData("corpus-html")]
    [InlineData("mutations")]
    public void Scripts_are_accepted_and_refused_as_recorded(string file)
    {
        var wrong = new List<string>();
        foreach (var item in RecordedLines.Read(RecordedData.At($"conformance/lint/{file}.jsonl.gz")))
        {
            var html = item.GetProperty("html").GetString()!;
            if (BrokenClose.IsMatch(html))
            {
                continue;
            }

            var refused = new LintContext(html, LintOptions.Default).Scripts.Any(script =>
                script.IsInline
                && script.Content.Trim().Length > 0
                && (script.Tag.Decoded("type") ?? "").ToLowerInvariant()
                    is not ("module" or "importmap" or "application/json" or "application/hyperframes-slideshow+json")
                && !ScriptParser.Parse(script.Content, new ScriptParseOptions(ScriptGoal.Script, AllowReturnOutsideFunction: true)).Succeeded);
            if (refused != item.GetProperty("findings").EnumerateArray().Any(f => f.GetProperty("code").GetString() == "invalid_inline_script_syntax"))
            {
                wrong.Add(item.GetProperty("id").GetString()!);
            }
        }

        wrong.ShouldBeEmpty();
    }
}
