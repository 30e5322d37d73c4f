namespace Hyperframes.Templates;

/// <summary>A layer of global names: the built-ins, the model, the target of a <c>with</c>.</summary>
internal sealed class Layer(TemplateObject members)
{
    public TemplateObject Members => members;

    /// <summary>Loops that run on this layer outside any function, innermost last.</summary>
    public List<TemplateLoop> Loops { get; } = [];
}
