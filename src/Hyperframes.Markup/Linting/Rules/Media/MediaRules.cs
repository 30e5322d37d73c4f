namespace Hyperframes.Linting.Rules.Media;

/// <summary>The group "media" of upstream's rules, in its order.</summary>
internal static class MediaRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new NestedMediaStartRule(),
        new SpeedRampRule(),
        new DuplicateMediaRule(),
        new ColorGradingRule(),
        new VideoAudioStateRule(),
        new NestedVideoRule(),
        new SelfClosingMediaRule(),
        new SourceKindRule(),
        new PlaceholderUrlRule(),
        new Base64MediaRule(),
        new MediaAttributesRule(),
        new CrossOriginRule(),
        new DoubleSourceRule(),
        new ImperativeMediaRule(),
        new RuntimeSourceRule(),
        new VolumeLaneRule(),
        new VolumeGainRule(),
        new CarveSourcesRule(),
        new AudioGroupMembersRule(),
        new AudioGroupTimingRule(),
        new AudioGroupCarveRule(),
        new LinkedClipsRule(),
    ];
}
