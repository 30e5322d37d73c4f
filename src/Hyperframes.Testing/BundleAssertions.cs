using Hyperframes.Bundling;
using Hyperframes.Linting;

namespace Hyperframes.Testing;

/// <summary>Assertions on bundles.</summary>
public static class BundleAssertions
{
    /// <summary>Passes when the bundle has the file.</summary>
    /// <exception cref="CompositionAssertionException">It has not; the message lists its files.</exception>
    public static void ShouldContainFile(this CompositionBundle bundle, string path)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        if (bundle.Files.All(file => file.Path != path))
        {
            throw new CompositionAssertionException($"The bundle should contain '{path}'. It has: {string.Join(", ", bundle.Files.Select(file => file.Path))}.");
        }
    }

    /// <summary>Passes when nothing was found that weighs more than a note.</summary>
    /// <exception cref="CompositionAssertionException">There are warnings; the message lists them.</exception>
    public static void ShouldHaveNoWarnings(this CompositionBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var warnings = bundle.Findings.Where(finding => finding.Severity >= FindingSeverity.Warning).ToList();
        if (warnings.Count > 0)
        {
            throw new CompositionAssertionException($"The bundle should have no warnings, but has {warnings.Count}:\n{string.Join('\n', warnings)}");
        }
    }
}
