using Hyperframes;
using Hyperframes.Variables;

namespace FluentCompositions.Compositions;

/// <summary>What each scene of the tour is given where it is mounted.</summary>
[CompositionVariables]
internal sealed partial record SceneVariables
{
    public string Claim { get; init; } = "A claim";

    public CssColor Paint { get; init; } = "#3a86ff";
}
