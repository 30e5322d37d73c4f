using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Pipeline;

/// <summary>A type that a template is compiled into.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Containers">Headers of the types around it, outermost first.</param>
/// <param name="Header">Its own header: <c>partial record KpiBoard</c>.</param>
/// <param name="Name">Its name, with type parameters.</param>
/// <param name="HintName">Name of the generated file.</param>
/// <param name="Path">Path of the template as the attribute gives it.</param>
/// <param name="Options">What else the attribute says.</param>
/// <param name="IsPartial">Whether it and all types around it are partial.</param>
/// <param name="Members">Names that it already has.</param>
/// <param name="HasToString">Whether it says itself what its text is.</param>
/// <param name="Model">What templates can read of it; null if its model is not declared.</param>
/// <param name="Location">The attribute.</param>
internal sealed record TemplateTarget(
    string Namespace,
    EquatableArray<string> Containers,
    string Header,
    string Name,
    string HintName,
    string Path,
    TargetOptions Options,
    bool IsPartial,
    EquatableArray<string> Members,
    bool HasToString,
    ModelShape? Model,
    LocationInfo? Location);
