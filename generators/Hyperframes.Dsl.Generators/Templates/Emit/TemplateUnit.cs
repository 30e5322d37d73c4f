using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>One text to be compiled: the template of a target or one that it includes.</summary>
/// <param name="Name">Its name: the include's, or the path as the target gives it.</param>
/// <param name="Path">Absolute path, for <c>#line</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tree">Its tree.</param>
/// <param name="Method">Name of the method that renders it.</param>
/// <param name="Contexts">Where each hole stands.</param>
internal sealed record TemplateUnit(string Name, string Path, string Text, ParsedTemplate Tree, string Method, HoleContexts Contexts);
