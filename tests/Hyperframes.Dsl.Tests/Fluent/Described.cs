namespace Hyperframes.Fluent;

/// <summary>A composition described in place.</summary>
internal sealed class Described(Action<CompositionBuilder> compose) : CompositionDefinition
{
    protected override void Compose(CompositionBuilder c) => compose(c);
}
