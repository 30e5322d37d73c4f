namespace Hyperframes.Cli.Linting;

/// <summary>Who reads a report.</summary>
internal enum ReportFormat
{
    /// <summary>A person at a terminal.</summary>
    Human,

    /// <summary>A program that knows the upstream linter's JSON.</summary>
    Json,

    /// <summary>A code scanning service.</summary>
    Sarif,

    /// <summary>MSBuild, or an editor that knows its messages.</summary>
    MSBuild,
}
