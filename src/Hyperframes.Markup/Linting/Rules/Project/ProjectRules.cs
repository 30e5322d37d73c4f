namespace Hyperframes.Linting.Rules.Project;

/// <summary>Upstream's rules about a project as a whole, in its order.</summary>
internal static class ProjectRules
{
    public static IReadOnlyList<ProjectRule> All { get; } =
    [
        new LinkedShaderRule(),
        new UnusedAudioRule(),
        new MissingAudioRule(),
        new MissingAssetRule(),
        new MissingMaskRule(),
        new MultipleRootsRule(),
        new BlankEntryRule(),
        new DuplicateAudioTrackRule(),
        new SubCompositionFileRule(),
        new PastEndOfFileRule(),
        new PreviewCodecRule(),
        new DeadAddressRule(),
    ];
}
