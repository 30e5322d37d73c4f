using Hyperframes;
using Hyperframes.Variables;

namespace FluentCompositions.Compositions;

/// <summary>What a render of the quarterly results may change.</summary>
[CompositionVariables]
internal sealed partial record PromoVariables
{
    [Label("Headline")]
    public string Headline { get; init; } = "Q2 Revenue · $1.2M";

    public CssColor Accent { get; init; } = "#6c5ce7";

    public MediaUrl AvatarUrl { get; init; } = MediaUrl.None;

    public MediaUrl MusicUrl { get; init; } = "media/music.wav";

    public MediaUrl SfxUrl { get; init; } = "media/sweep.wav";
}
