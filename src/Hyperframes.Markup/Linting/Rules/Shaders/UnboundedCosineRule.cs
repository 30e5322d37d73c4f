using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Rules.Shaders;

/// <summary>Powers of one minus a cosine that may exceed one.</summary>
internal sealed class UnboundedCosineRule : LintRule
{
    private static readonly LintCode Code = new(
        "shader_unbounded_cosine_pow",
        "HF3610",
        FindingSeverity.Warning,
        "A shader may raise a negative number to a power",
        "Rounding can push a dot product above 1; pow of a negative base is undefined, and black spots spread from there.",
        "Bound the cosine at both ends.");

    private static readonly RulePattern ShaderType = RulePattern.IgnoringCase("^(?:x-shader/x-(?:fragment|vertex)|text/glsl)$");
    private static readonly RulePattern ScriptType = RulePattern.IgnoringCase("^(?:module|(?:text|application)/javascript)$");
    private static readonly RulePattern Main = RulePattern.Of(@"\bvoid\s+main\s*\(");
    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/|//[^\r\n]*");
    private static readonly RulePattern Power = RulePattern.Of(@"\bpow\s*\(");
    private static readonly RulePattern NotLineEnd = RulePattern.Of(@"[^\r\n]");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.Src is null && MayBeWrong(script.Content)))
        {
            var type = script.Tag.Attr("type") ?? "";
            var isShader = ShaderType.IsMatch(type);
            if (!isShader && type.Length > 0 && !ScriptType.IsMatch(type))
            {
                continue;
            }

            foreach (var offset in isShader ? PowersIn(script.Content).Select(offset => (int?)offset) : PowersInStrings(script.Content))
            {
                yield return Report() with { Place = offset is { } known ? page.PlaceIn(script, known) : null, CountsEachPlace = true };
            }
        }
    }

    private static bool MayBeWrong(string text) =>
        text.IndexOf("pow", StringComparison.Ordinal) >= 0
        && text.IndexOf("dot", StringComparison.Ordinal) >= 0;

    /// <summary>Offsets of unbounded powers in a shader's text.</summary>
    internal static IEnumerable<int> PowersIn(string shader)
    {
        var text = Comment.Replace(shader, comment => NotLineEnd.Replace(comment.Value, " "));
        foreach (var match in Power.Matches(text))
        {
            // The power may be part of a longer expression, which begins with it.
            var expression = ScriptParser.ParseExpressionAt(text, match.Index);
            if (expression is not null && ScriptWalk.PreOrder(expression).OfType<CallExpression>().Any(call => call.Start == match.Index && IsUnbounded(call)))
            {
                yield return match.Index;
            }
        }
    }

    /// <summary>Offsets in a script of unbounded powers in its strings; null where escapes make the place inexact.</summary>
    internal static IEnumerable<int?> PowersInStrings(string script)
    {
        if (script.IndexOf("main", StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        var program = ScriptParser.Parse(script, new ScriptParseOptions(ScriptGoal.Module, AllowReturnOutsideFunction: true)).Program;
        foreach (var node in program is null ? [] : ScriptWalk.PostOrder(program))
        {
            var shader = node switch
            {
                Literal { Kind: LiteralKind.String } text => text.Text,
                TemplateLiteral { Expressions.Count: 0 } template => template.Quasis[0].Cooked,
                _ => null,
            };
            if (shader is null || shader.IndexOf("pow", StringComparison.Ordinal) < 0 || !Main.IsMatch(Comment.Replace(shader, " ")))
            {
                continue;
            }

            var start = node.Start + 1;
            var isExact = shader.Length == node.End - 1 - start && string.CompareOrdinal(script, start, shader, 0, shader.Length) == 0;
            foreach (var offset in PowersIn(shader))
            {
                yield return isExact ? start + offset : null;
            }
        }
    }

    internal static Finding Report() => new(
        Code,
        "pow(1 - dot(…), …) has a negative base where rounding makes the dot product exceed 1.",
        "Write pow(1.0 - clamp(dot(a, b), 0.0, 1.0), exponent); max(dot(a, b), 0.0) bounds only the lower end.");

    private static bool IsUnbounded(CallExpression call) =>
        call.Arguments is [BinaryExpression { Operator: "-", Left: Literal { Kind: LiteralKind.Number, Number: 1 }, Right: CallExpression cosine }, _]
        && (IsDot(cosine, 2) || IsFlooredDot(cosine));

    private static bool IsFlooredDot(CallExpression call) =>
        call is { Callee: Identifier { Name: "max" }, Arguments: [var a, var b] } && ((IsDot(a) && IsZero(b)) || (IsDot(b) && IsZero(a)));

    private static bool IsDot(ScriptNode node, int? arguments = null) =>
        node is CallExpression { Callee: Identifier { Name: "dot" } } call && (arguments is null || call.Arguments.Count == arguments);

    private static bool IsZero(ScriptNode node) => node is Literal { Kind: LiteralKind.Number, Number: 0 };
}
