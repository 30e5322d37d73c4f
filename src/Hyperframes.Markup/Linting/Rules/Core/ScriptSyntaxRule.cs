using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Inline scripts that do not parse. Types that upstream does not know, GLSL for one, are read as scripts too.</summary>
internal sealed class ScriptSyntaxRule : LintRule
{
    public override IReadOnlyList<LintCode> Codes => [ScriptSyntaxCode.Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts)
        {
            var type = JsNumber.Trim(script.Tag.Decoded("type") ?? "").ToLowerInvariant();
            if (script.Tag.Has("src") || type is "application/json" or "application/hyperframes-slideshow+json" or "importmap" or "module"
                || JsNumber.Trim(script.Content).Length == 0 || script.Syntax.Succeeded)
            {
                continue;
            }

            // The place within the script tells two broken scripts of one page apart.
            var place = new LineMap(script.Content).PositionAt(script.Syntax.Error.Offset);
            yield return new Finding(ScriptSyntaxCode.Code, $"The script is not JavaScript at ({place}): {script.Syntax.Error.Message}")
            {
                Place = page.PlaceIn(script, script.Syntax.Error.Offset),
                Snippet = Snippet.Of(script.Content),
                SkipsSearch = true,
            };
        }
    }
}
