namespace Hyperframes.Rendering.Local;

/// <summary>The user's cache folder, by the custom of each system.</summary>
internal static class CacheLocation
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "HYPERFRAMES_TOOLCHAIN";

    private const string Name = "hyperframes-dsl";

    public static string Default(Func<string, string?> environment)
    {
        if (environment(Variable) is { Length: > 0 } given)
        {
            return given;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var caches = OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : environment("XDG_CACHE_HOME") is { Length: > 0 } xdg ? xdg
            : home.Length == 0 ? Path.GetTempPath()
            : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return Path.Combine(caches, Name);
    }
}
