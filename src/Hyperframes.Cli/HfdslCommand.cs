using System.CommandLine;
using Hyperframes.Cli.Linting;

namespace Hyperframes.Cli;

/// <summary>The command <c>hfdsl</c> with what it can do.</summary>
internal static class HfdslCommand
{
    public static RootCommand Create() => new("Checks, bundles and renders HyperFrames projects.")
    {
        LintCommand.Create(),
    };
}
