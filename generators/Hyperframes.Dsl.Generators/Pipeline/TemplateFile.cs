using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;
using Hyperframes.Generators.Templates.Text;

namespace Hyperframes.Generators.Pipeline;

/// <summary>A template of the project. Equal to another with the same path and text; parsed when first asked for.</summary>
internal sealed class TemplateFile(string path, string text) : IEquatable<TemplateFile>
{
    private static readonly string[] Extensions = [".sbn-html", ".sbnhtml", ".scriban-html", ".sbn", ".sbn-txt"];
    private ParsedTemplate? _tree;
    private HoleContexts? _contexts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The tree under default options.</summary>
    public ParsedTemplate Tree => _tree ??= Parser.Parse(Text);

    /// <summary>Where the holes of the tree under default options stand.</summary>
    public HoleContexts Contexts => _contexts ??= HoleContexts.Of(Tree.Body, Text, IsHtml);

    /// <summary>What is wrong with the text whoever renders it.</summary>
    public IEnumerable<TemplateDiagnostic> Diagnostics => Tree.Diagnostics.Count > 0 ? Tree.Diagnostics : Contexts.Diagnostics;

    /// <summary>Whether values are escaped by the HTML around them.</summary>
    public bool IsHtml => IsHtmlPath(Path);

    public static IReadOnlyList<string> KnownExtensions => Extensions;

    public static bool IsTemplate(string path) => Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    public static bool IsHtmlPath(string path) => Extensions.Take(3).Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    public ParsedTemplate Parse(TargetOptions options) => options is { Mode: 0, ExpressionDepthLimit: 250, FloatsAreDecimal: false }
        ? Tree
        : Parser.Parse(
            Text,
            (TemplateMode)options.Mode,
            ParseLimits.Default with { ExpressionDepth = Math.Max(1, Math.Min(options.ExpressionDepthLimit, ParseLimits.Default.ExpressionDepth)) },
            options.FloatsAreDecimal);

    public bool Equals(TemplateFile? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as TemplateFile);

    public override int GetHashCode() => Path.GetHashCode() ^ Text.Length;
}
