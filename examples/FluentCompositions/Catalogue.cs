using FluentCompositions.Compositions;
using Hyperframes;
using Hyperframes.Bundling;

namespace FluentCompositions;

/// <summary>The compositions of this example and the sounds that each needs.</summary>
internal static class Catalogue
{
    public static IReadOnlyDictionary<string, (IComposition Composition, IReadOnlyList<BundleFile> Media)> All { get; } =
        new Dictionary<string, (IComposition, IReadOnlyList<BundleFile>)>(StringComparer.Ordinal)
        {
            ["presenter"] = (new Presenter(), [Tones.Voice(6)]),
            ["results"] = (new QuarterlyResults(), [Tones.Music(6), Tones.Sweep()]),
            ["chart"] = (new ChartStory(Month.Sample), [Tones.Music(8), Tones.Tick()]),
            ["short"] = (new CaptionedShort(), [Tones.Voice(5)]),
            ["tour"] = (new ProductTour(), [Tones.Music(7)]),
            ["teaser"] = (new SquareTeaser(), [Tones.Music(4), Tones.Tick(), Tones.Sweep()]),
        };

    /// <summary>A composition with its media, ready to be rendered.</summary>
    /// <param name="name">The composition.</param>
    /// <param name="avatar">The presenter's video, for the quarterly results.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Task<CompositionBundle> BundleAsync(string name, string? avatar = null, CancellationToken cancellationToken = default)
    {
        var (composition, media) = All[name];
        IReadOnlyList<BundleFile> delivered = avatar is null ? media : [.. media, BundleFile.FromDisk("media/avatar.mp4", avatar)];
        return CompositionBundle.CreateAsync(new WithMedia(composition, delivered), cancellationToken: cancellationToken);
    }
}
