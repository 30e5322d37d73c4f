using System.Runtime.CompilerServices;

namespace Hyperframes.TestData;

/// <summary>Recorded truth that lies beside a checkout and is not part of it: <c>../shared</c>.</summary>
internal static class RecordedData
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "shared"));

    public static bool IsPresent => Directory.Exists(Root);

    /// <summary>Why a test that needs it does not run; null when it can.</summary>
    public static string? Absence => IsPresent ? null : "The recorded data (../shared) is not beside this checkout.";

    public static string At(string relative) => Path.Combine(Root, relative);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
