using Hyperframes.Markup.Script;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Tests.Script;

public sealed class ScriptTreeTests
{
    [Theory]
    [InlineData("a + b * c - d", "(a + (b * c)) - d")]
    [InlineData("a ** b ** c", "a ** (b ** c)")]
    [InlineData("a || b && c", "a || (b && c)")]
    [InlineData("a < b == c in d", "(a < b) == (c in d)")]
    [InlineData("a << b + c & d ^ e | f", "((a << (b + c)) & d) ^ e) | f")]
    public void Operators_bind_as_the_language_says(string text, string grouped) =>
        Shape(Expression(text)).Replace("(", "").ShouldBe(Shape(Expression(grouped.Count(c => c == '(') == grouped.Count(c => c == ')') ? grouped : "(" + grouped)).Replace("(", ""));

    [Fact]
    public void Nodes_know_where_they_stand()
    {
        const string Text = "tl.to(\"#a\", { x: 10 }, 0.5);";
        var call = Expression(Text).ShouldBeOfType<CallExpression>();

        Source(Text, call).ShouldBe("tl.to(\"#a\", { x: 10 }, 0.5)");
        Source(Text, call.Callee).ShouldBe("tl.to");
        call.Arguments.Select(a => Source(Text, a)).ShouldBe(["\"#a\"", "{ x: 10 }", "0.5"]);
    }

    [Fact]
    public void Literals_have_values()
    {
        var array = Expression("[0x10, 1_0.5e1, 017, 'a\\u0062\\n', true, null, 5n, /x+/g]").ShouldBeOfType<ArrayExpression>();
        var literals = array.Elements.Cast<Literal>().ToList();

        literals.Take(3).Select(l => l.Number).ShouldBe([16, 105, 15]);
        literals[3].Text.ShouldBe("ab\n");
        literals.Select(l => l.Kind).ShouldBe(
        [
            LiteralKind.Number, LiteralKind.Number, LiteralKind.Number, LiteralKind.String, LiteralKind.Boolean, LiteralKind.Null, LiteralKind.BigInt,
            LiteralKind.RegExp,
        ]);
    }

    [Fact]
    public void A_template_has_its_pieces()
    {
        var template = Expression("`a\\n${b}c${d}`").ShouldBeOfType<TemplateLiteral>();

        template.Quasis.Select(q => q.Cooked).ShouldBe(["a\n", "c", ""]);
        template.Expressions.Cast<Identifier>().Select(i => i.Name).ShouldBe(["b", "d"]);
    }

    [Fact]
    public void Parentheses_leave_no_node() => Expression("((a))").ShouldBeOfType<Identifier>().Start.ShouldBe(2);

    [Fact]
    public void An_expression_is_read_from_the_middle_of_a_text()
    {
        const string Text = "vec3 v = pow(1. - dot(a, b), 2.) * c; void";

        var read = ScriptParser.ParseExpressionAt(Text, 9).ShouldBeOfType<BinaryExpression>();
        Source(Text, read).ShouldBe("pow(1. - dot(a, b), 2.) * c");
        ScriptParser.ParseExpressionAt("a = (", 4).ShouldBeNull();
    }

    [Fact]
    public void Walks_visit_everything_once_in_source_order()
    {
        var program = Program("function f(a, {b}) { for (const c of d) e(c); } class G { h = 1; }");

        ScriptWalk.PreOrder(program).OfType<Identifier>().Select(i => i.Name).ShouldBe(["f", "a", "b", "c", "d", "e", "c", "G", "h"]);
        ScriptWalk.PostOrder(program).OfType<Identifier>().Select(i => i.Name).ShouldBe(["f", "a", "b", "c", "d", "e", "c", "G", "h"]);
        ScriptWalk.PostOrder(program)[^1].ShouldBeSameAs(program);
        ScriptWalk.PreOrder(program).First().ShouldBeSameAs(program);
    }

    private static string Shape(ScriptNode node) => node switch
    {
        BinaryExpression b => $"[{Shape(b.Left)} {b.Operator} {Shape(b.Right)}]",
        LogicalExpression l => $"[{Shape(l.Left)} {l.Operator} {Shape(l.Right)}]",
        Identifier i => i.Name,
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Source(string text, ScriptNode node) => text[node.Start..node.End];

    private static ScriptNode Expression(string text) => Program(text).Body[0].ShouldBeOfType<ExpressionStatement>().Expression;

    private static ScriptProgram Program(string text) =>
        ScriptParser.Parse(text, new ScriptParseOptions(ScriptGoal.Script)).Program.ShouldNotBeNull();
}
