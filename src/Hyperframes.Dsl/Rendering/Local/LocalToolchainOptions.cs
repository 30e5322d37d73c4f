namespace Hyperframes.Rendering;

/// <summary>Where tools come from.</summary>
public sealed record LocalToolchainOptions
{
    /// <summary>Where missing tools are installed, once for all projects of the user.</summary>
    /// <value>null: the folder in the environment variable <c>HYPERFRAMES_TOOLCHAIN</c>, else <c>hyperframes-dsl</c> in the user's cache folder.</value>
    public string? CacheFolder { get; init; }

    /// <summary>Whether tools that the machine has are used.</summary>
    /// <value>True. False installs all of them, so that every machine renders with the same versions.</value>
    public bool UseMachineTools { get; init; } = true;

    /// <summary>Whether missing tools are installed through npm; otherwise they are an error.</summary>
    /// <value>True.</value>
    public bool InstallMissing { get; init; } = true;

    /// <summary>The clock of waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Reads an environment variable; tests put a machine of their own behind it.</summary>
    internal Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;
}
