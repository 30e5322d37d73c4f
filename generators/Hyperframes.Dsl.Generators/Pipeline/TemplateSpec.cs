namespace Hyperframes.Generators.Pipeline;

/// <summary>A template that another includes, under the name that is used for it.</summary>
internal sealed record IncludedFile(string Name, TemplateFile File);

/// <summary>All that the code of one target depends on. When nothing of it changed, nothing is compiled again.</summary>
/// <param name="Target">The type.</param>
/// <param name="Template">Its template; null if there is none, or more than one.</param>
/// <param name="Includes">What it includes, and what these include.</param>
/// <param name="Candidates">Paths that the template's path may mean.</param>
internal sealed record TemplateSpec(
    TemplateTarget Target, TemplateFile? Template, EquatableArray<IncludedFile> Includes, EquatableArray<string> Candidates);
