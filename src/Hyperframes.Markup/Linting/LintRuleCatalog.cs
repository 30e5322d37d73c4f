using Hyperframes.Linting.Rules.Adapters;
using Hyperframes.Linting.Rules.Captions;
using Hyperframes.Linting.Rules.Composition;
using Hyperframes.Linting.Rules.Core;
using Hyperframes.Linting.Rules.Fonts;
using Hyperframes.Linting.Rules.Gsap;
using Hyperframes.Linting.Rules.Media;
using Hyperframes.Linting.Rules.Own;
using Hyperframes.Linting.Rules.Project;
using Hyperframes.Linting.Rules.Shaders;
using Hyperframes.Linting.Rules.Slideshow;
using Hyperframes.Linting.Rules.Structure;
using Hyperframes.Linting.Rules.Textures;

namespace Hyperframes.Linting;

/// <summary>The one list of rules, in the order in which they run, and of all codes.</summary>
public static class LintRuleCatalog
{
    /// <summary>The rules of upstream's linter for one page, in its order of groups.</summary>
    internal static IReadOnlyList<LintRule> Upstream { get; } =
    [
        .. CoreRules.All,
        .. MediaRules.All,
        .. GsapRules.All,
        .. CaptionRules.All,
        .. CompositionRules.All,
        .. AdapterRules.All,
        .. TextureRules.All,
        .. FontRules.All,
        .. SlideshowRules.All,
        .. StructureRules.All,
        .. ShaderRules.All,
    ];

    /// <summary>The rules that upstream lacks.</summary>
    internal static IReadOnlyList<LintRule> Own { get; } = OwnRules.All;

    /// <summary>The rules for a project as a whole.</summary>
    internal static IReadOnlyList<ProjectRule> Project { get; } = [.. ProjectRules.All, .. OwnRules.Project];

    /// <summary>All rules for one page.</summary>
    internal static IReadOnlyList<LintRule> All { get; } = [.. Upstream, .. Own];

    /// <summary>Every code that a run can give, by its alias.</summary>
    public static IReadOnlyList<LintCode> Codes { get; } =
        [.. All.SelectMany(rule => rule.Codes).Concat(Project.SelectMany(rule => rule.Codes)).Concat(EngineCodes.All).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal)];

    private static readonly Dictionary<string, LintCode> ByName = Codes.ToDictionary(code => code.Code, StringComparer.Ordinal);

    /// <summary>The entry of a code in snake_case; null when there is none.</summary>
    public static LintCode? Find(string code) => ByName.TryGetValue(code, out var found) ? found : null;
}
