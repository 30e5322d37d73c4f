namespace Hyperframes.Linting;

/// <summary>For whom a page is judged.</summary>
public enum LintHost
{
    /// <summary>The command line, the build, a library call.</summary>
    CommandLine,

    /// <summary>The HyperFrames Studio, whose timeline needs structure that a render does not: structure findings are errors there.</summary>
    Studio,
}
