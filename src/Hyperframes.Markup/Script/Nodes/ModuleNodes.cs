namespace Hyperframes.Markup.Script.Nodes;

// Imports and exports.

internal sealed class ImportDeclaration(int start, int end, IReadOnlyList<ImportSpecifier> specifiers, Literal source) : ScriptNode(start, end)
{
    public IReadOnlyList<ImportSpecifier> Specifiers { get; } = specifiers;

    public Literal Source { get; } = source;

    public override void AddChildren(List<ScriptNode> children)
    {
        AddAll(children, Specifiers);
        Add(children, Source);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ImportDeclaration(Start, End, rewriter.KeepAll(Specifiers), rewriter.Keep(Source));
}

internal sealed class ImportSpecifier(int start, int end, ScriptNode imported, Identifier local) : ScriptNode(start, end)
{
    public ScriptNode Imported { get; } = imported;

    public Identifier Local { get; } = local;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Imported);
        Add(children, Local);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ImportSpecifier(Start, End, rewriter.Visit(Imported), rewriter.Keep(Local));
}

internal sealed class ExportNamedDeclaration(
    int start, int end, ScriptNode? declaration, IReadOnlyList<ExportSpecifier> specifiers, Literal? source) : ScriptNode(start, end)
{
    public ScriptNode? Declaration { get; } = declaration;

    public IReadOnlyList<ExportSpecifier> Specifiers { get; } = specifiers;

    public Literal? Source { get; } = source;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Declaration);
        AddAll(children, Specifiers);
        Add(children, Source);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) => new ExportNamedDeclaration(
        Start, End, Declaration is null ? null : rewriter.Visit(Declaration), rewriter.KeepAll(Specifiers), Source is null ? null : rewriter.Keep(Source));
}

internal sealed class ExportSpecifier(int start, int end, ScriptNode local, ScriptNode exported) : ScriptNode(start, end)
{
    public ScriptNode Local { get; } = local;

    public ScriptNode Exported { get; } = exported;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Local);
        Add(children, Exported);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ExportSpecifier(Start, End, rewriter.Visit(Local), rewriter.Visit(Exported));
}

internal sealed class ExportDefaultDeclaration(int start, int end, ScriptNode declaration) : ScriptNode(start, end)
{
    public ScriptNode Declaration { get; } = declaration;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Declaration);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ExportDefaultDeclaration(Start, End, rewriter.Visit(Declaration));
}

internal sealed class ExportAllDeclaration(int start, int end, ScriptNode? exported, Literal source) : ScriptNode(start, end)
{
    public ScriptNode? Exported { get; } = exported;

    public Literal Source { get; } = source;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Exported);
        Add(children, Source);
    }

    public override ScriptNode Rewrite(ScriptRewriter rewriter) =>
        new ExportAllDeclaration(Start, End, Exported is null ? null : rewriter.Visit(Exported), rewriter.Keep(Source));
}
