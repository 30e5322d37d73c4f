using Hyperframes.Generators.Templates.Text;

namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>A template as a tree, with everything that is wrong with its syntax. The tree is always there.</summary>
internal sealed record ParsedTemplate(Block Body, IReadOnlyList<TemplateDiagnostic> Diagnostics);
