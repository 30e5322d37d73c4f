using System.Globalization;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Dsl.Generators.Tests.Templates.Syntax;

/// <summary>A tree as one line of text, for tests that read.</summary>
internal static class TreeText
{
    public static string Of(string code)
    {
        var parsed = Parser.Parse("{{" + code + "}}");
        parsed.Diagnostics.ShouldBeEmpty();
        return string.Join("; ", parsed.Body.Statements.Where(s => s is not (CodeEnterStatement or CodeExitStatement)).Select(Of));
    }

    private static string Of(Statement statement) => statement switch
    {
        ExpressionStatement s => Of(s.Value),
        AssignStatement s => $"{Of(s.Target)} {s.Operator}= {Of(s.Value)}",
        FunctionStatement s => $"func {s.Function.Name}/{s.Function.Parameters?.Count ?? -1}",
        ReturnStatement s => $"ret {(s.Value is null ? "" : Of(s.Value))}",
        ForStatement s => $"for {Of(s.Variable)} in {Of(s.Source)} {string.Join(' ', s.Options.Select(o => o.Name))}".TrimEnd(),
        _ => statement.GetType().Name,
    };

    private static string Of(Expression expression) => expression switch
    {
        LiteralExpression e => string.Create(CultureInfo.InvariantCulture, $"{e.Value ?? "null"}{(e.Value is null or bool ? "" : ":" + e.Value.GetType().Name)}"),
        NameExpression e => e.Name,
        LocalExpression e => "$" + e.Name,
        MemberExpression e => Of(e.Target) + (e.IsNullConditional ? "?." : ".") + e.Name,
        IndexExpression e => $"{Of(e.Target)}[{Of(e.Index)}]",
        UnaryExpression e => $"({e.Operator} {Of(e.Operand)})",
        IncrementExpression e => $"({(e.IsPrefix ? "pre" : "post")} {Of(e.Target)})",
        BinaryExpression e => $"({Of(e.Left)} {e.Operator} {Of(e.Right)})",
        ConditionalExpression e => $"({Of(e.Condition)} ? {Of(e.Then)} : {Of(e.Else)})",
        ParenthesizedExpression e => Of(e.Inner),
        CallExpression e => $"{Of(e.Target)}({string.Join(", ", e.Arguments.Select(Of))})",
        PipeExpression e => $"[{Of(e.Left)} | {Of(e.Right)}]",
        ListExpression e => $"list({string.Join(", ", e.Items.Select(Of))})",
        ObjectExpression e => $"object({string.Join(", ", e.Entries.Select(x => x.Name + "=" + Of(x.Value)))})",
        InterpolatedExpression e => "text(" + string.Concat(e.Texts.Zip(e.Holes.Select(Of).Append(""))) + ")",
        LoopVariableExpression e => e.Loop + "!" + e.Name,
        _ => expression.GetType().Name,
    };

    private static string Of(Argument a) => (a.Name is null ? "" : a.Name + "=") + (a.IsExpanded ? "^" : "") + Of(a.Value);
}
