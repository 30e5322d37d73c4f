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
}

internal sealed class ExportDefaultDeclaration(int start, int end, ScriptNode declaration) : ScriptNode(start, end)
{
    public ScriptNode Declaration { get; } = declaration;

    public override void AddChildren(List<ScriptNode> children)
    {
        Add(children, Declaration);
    }
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
}
