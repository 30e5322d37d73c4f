using Hyperframes.Model;

namespace Hyperframes;

/// <summary>Ids of compositions that were given none.</summary>
internal static class CompositionName
{
    /// <summary>QuarterlyResults → quarterly-results.</summary>
    public static string Of(Type type) => ElementId.Slug(type.Name.Split('`')[0]) is { Length: > 0 } name ? name : "main";
}
