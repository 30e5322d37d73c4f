namespace Hyperframes.Markup.Script.Nodes;

// Expressions, apart from functions, classes and literals.

internal sealed class Identifier(int start, int end, string name) : ScriptNode(start, end)
{
    public string Name { get; } = name;

    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new Identifier(Start, End, Name);
}

internal sealed class PrivateName(int start, int end, string name) : ScriptNode(start, end)
{
    public string Name { get; } = name;

    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new PrivateName(Start, End, Name);
}

internal sealed class ThisExpression(int start, int end) : ScriptNode(start, end)
{
    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ThisExpression(Start, End);
}

internal sealed class Super(int start, int end) : ScriptNode(start, end)
{
    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new Super(Start, End);
}

internal sealed class MetaProperty(int start, int end, string meta, string name) : ScriptNode(start, end)
{
    public string Meta { get; } = meta;

    public string Name { get; } = name;

    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new MetaProperty(Start, End, Meta, Name);
}

internal sealed class ArrayExpression(int start, int end, IReadOnlyList<ScriptNode?> elements) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode?> Elements { get; } = elements;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Elements);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ArrayExpression(Start, End, rewriter.VisitHoles(Elements));
}

internal sealed class ObjectExpression(int start, int end, IReadOnlyList<ScriptNode> properties) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode> Properties { get; } = properties;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Properties);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ObjectExpression(Start, End, rewriter.VisitAll(Properties));
}

internal sealed class SpreadElement(int start, int end, ScriptNode argument) : ScriptNode(start, end)
{
    public ScriptNode Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new SpreadElement(Start, End, rewriter.Visit(Argument));
}

internal sealed class UnaryExpression(int start, int end, string @operator, ScriptNode argument) : ScriptNode(start, end)
{
    public string Operator { get; } = @operator;

    public ScriptNode Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new UnaryExpression(Start, End, Operator, rewriter.Visit(Argument));
}

internal sealed class UpdateExpression(int start, int end, string @operator, bool prefix, ScriptNode argument) : ScriptNode(start, end)
{
    public string Operator { get; } = @operator;

    public bool Prefix { get; } = prefix;

    public ScriptNode Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new UpdateExpression(Start, End, Operator, Prefix, rewriter.Visit(Argument));
}

internal sealed class BinaryExpression(int start, int end, string @operator, ScriptNode left, ScriptNode right) : ScriptNode(start, end)
{
    public string Operator { get; } = @operator;

    public ScriptNode Left { get; } = left;

    public ScriptNode Right { get; } = right;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Left);
        Add(children, Right);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new BinaryExpression(Start, End, Operator, rewriter.Visit(Left), rewriter.Visit(Right));
}

internal sealed class LogicalExpression(int start, int end, string @operator, ScriptNode left, ScriptNode right) : ScriptNode(start, end)
{
    public string Operator { get; } = @operator;

    public ScriptNode Left { get; } = left;

    public ScriptNode Right { get; } = right;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Left);
        Add(children, Right);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new LogicalExpression(Start, End, Operator, rewriter.Visit(Left), rewriter.Visit(Right));
}

internal sealed class AssignmentExpression(int start, int end, string @operator, ScriptNode left, ScriptNode right) : ScriptNode(start, end)
{
    public string Operator { get; } = @operator;

    public ScriptNode Left { get; } = left;

    public ScriptNode Right { get; } = right;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Left);
        Add(children, Right);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new AssignmentExpression(Start, End, Operator, rewriter.Visit(Left), rewriter.Visit(Right));
}

internal sealed class ConditionalExpression(int start, int end, ScriptNode test, ScriptNode consequent, ScriptNode alternate) : ScriptNode(start, end)
{
    public ScriptNode Test { get; } = test;

    public ScriptNode Consequent { get; } = consequent;

    public ScriptNode Alternate { get; } = alternate;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Test);
        Add(children, Consequent);
        Add(children, Alternate);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ConditionalExpression(Start, End, rewriter.Visit(Test), rewriter.Visit(Consequent), rewriter.Visit(Alternate));
}

internal sealed class MemberExpression(int start, int end, ScriptNode @object, ScriptNode property, bool computed, bool optional) : ScriptNode(start, end)
{
    public ScriptNode Object { get; } = @object;

    public ScriptNode Property { get; } = property;

    public bool Computed { get; } = computed;

    public bool Optional { get; } = optional;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Object);
        Add(children, Property);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new MemberExpression(Start, End, rewriter.Visit(Object), Computed ? rewriter.Visit(Property) : Property, Computed, Optional);
}

internal sealed class CallExpression(int start, int end, ScriptNode callee, IReadOnlyList<ScriptNode> arguments, bool optional) : ScriptNode(start, end)
{
    public ScriptNode Callee { get; } = callee;

    public IReadOnlyList<ScriptNode> Arguments { get; } = arguments;

    public bool Optional { get; } = optional;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Callee);
        AddAll(children, Arguments);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new CallExpression(Start, End, rewriter.Visit(Callee), rewriter.VisitAll(Arguments), Optional);
}

internal sealed class NewExpression(int start, int end, ScriptNode callee, IReadOnlyList<ScriptNode> arguments) : ScriptNode(start, end)
{
    public ScriptNode Callee { get; } = callee;

    public IReadOnlyList<ScriptNode> Arguments { get; } = arguments;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Callee);
        AddAll(children, Arguments);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new NewExpression(Start, End, rewriter.Visit(Callee), rewriter.VisitAll(Arguments));
}

internal sealed class ChainExpression(int start, int end, ScriptNode expression) : ScriptNode(start, end)
{
    public ScriptNode Expression { get; } = expression;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Expression);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ChainExpression(Start, End, rewriter.Visit(Expression));
}

internal sealed class SequenceExpression(int start, int end, IReadOnlyList<ScriptNode> expressions) : ScriptNode(start, end)
{
    public IReadOnlyList<ScriptNode> Expressions { get; } = expressions;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Expressions);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new SequenceExpression(Start, End, rewriter.VisitAll(Expressions));
}

internal sealed class YieldExpression(int start, int end, ScriptNode? argument, bool @delegate) : ScriptNode(start, end)
{
    public ScriptNode? Argument { get; } = argument;

    public bool Delegate { get; } = @delegate;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new YieldExpression(Start, End, Argument is null ? null : rewriter.Visit(Argument), Delegate);
}

internal sealed class AwaitExpression(int start, int end, ScriptNode argument) : ScriptNode(start, end)
{
    public ScriptNode Argument { get; } = argument;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Argument);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new AwaitExpression(Start, End, rewriter.Visit(Argument));
}

internal sealed class ImportExpression(int start, int end, ScriptNode source, ScriptNode? options) : ScriptNode(start, end)
{
    public ScriptNode Source { get; } = source;

    public ScriptNode? Options { get; } = options;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Source);
        Add(children, Options);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ImportExpression(Start, End, rewriter.Visit(Source), Options is null ? null : rewriter.Visit(Options));
}

internal sealed class TemplateElement(int start, int end, string? cooked) : ScriptNode(start, end)
{
    public string? Cooked { get; } = cooked;

    public override void AddChildren(List<ScriptNode> children)
    {
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new TemplateElement(Start, End, Cooked);
}

internal sealed class TemplateLiteral(
    int start, int end, IReadOnlyList<TemplateElement> quasis, IReadOnlyList<ScriptNode> expressions) : ScriptNode(start, end)
{
    public IReadOnlyList<TemplateElement> Quasis { get; } = quasis;

    public IReadOnlyList<ScriptNode> Expressions { get; } = expressions;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Quasis);
        AddAll(children, Expressions);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new TemplateLiteral(Start, End, rewriter.KeepAll(Quasis), rewriter.VisitAll(Expressions));
}

internal sealed class TaggedTemplateExpression(int start, int end, ScriptNode tag, TemplateLiteral quasi) : ScriptNode(start, end)
{
    public ScriptNode Tag { get; } = tag;

    public TemplateLiteral Quasi { get; } = quasi;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Tag);
        Add(children, Quasi);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new TaggedTemplateExpression(Start, End, rewriter.Visit(Tag), rewriter.Keep(Quasi));
}
