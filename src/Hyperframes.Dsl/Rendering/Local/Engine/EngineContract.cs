using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Hyperframes.Rendering.Local;

/// <summary>All that is bound to the version of the engine (contract 16, 17). The lock file <c>Toolchain/Pieces/engine</c> pins the same version.</summary>
internal static partial class EngineContract
{
    /// <summary>The version this build speaks to.</summary>
    public const string Version = "0.8.170";

    /// <summary>Starts a machine-readable line of progress (contract 17.2).</summary>
    public const string ProgressPrefix = "@hf-progress ";

    /// <summary>Starts the title of an error; the process may live on after it (contract 21.15).</summary>
    public const string ErrorMark = "✗";

    /// <summary>The title of most errors, which says nothing.</summary>
    public const string PlainTitle = "Render failed";

    /// <summary>Starts a line about a variable that does not fit its declaration.</summary>
    public const string VariableIssue = "  Variable \"";

    /// <summary>Starts the lines of the standard error that are not part of an error's text.</summary>
    public const char LogLine = '[';

    /// <summary>Advice under every error, whatever went wrong.</summary>
    public const string Advice = "Try --docker";

    /// <summary>Lines that tell a person nothing.</summary>
    public static readonly string[] Noise = ["[INFO]", "[BrowserManager]", "[initSession", ProgressPrefix];

    /// <summary>The oldest Node the engine runs on.</summary>
    public static readonly Version MinimumNode = new(22, 12);

    /// <summary>Says which file the page asked for in vain.</summary>
    public static readonly Regex MissingFile = MissingFilePattern();

    /// <summary>The stages as the engine names them.</summary>
    public static readonly FrozenDictionary<string, RenderStage> Stages = new Dictionary<string, RenderStage>
    {
        ["compile"] = RenderStage.Compile,
        ["extract_video"] = RenderStage.ExtractVideo,
        ["process_audio"] = RenderStage.ProcessAudio,
        ["start_browsers"] = RenderStage.StartBrowsers,
        ["capture"] = RenderStage.Capture,
        ["encode"] = RenderStage.Encode,
        ["assemble"] = RenderStage.Assemble,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every output size the engine knows by name (contract 16).</summary>
    public static readonly FrozenSet<string> Resolutions = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "landscape", "portrait", "square", "landscape-4k", "portrait-4k", "square-4k",
            "landscape-720p", "portrait-720p", "square-720p", "landscape-480p", "portrait-480p", "square-480p",
            "1080p", "hd", "4k", "uhd", "720p", "480p",
            "1080p-portrait", "portrait-1080p", "1080p-square", "square-1080p", "4k-portrait", "4k-square",
            "720p-portrait", "720p-square", "480p-portrait", "480p-square",
        ]);

    /// <summary>Quiet, offline and without colour (contract 17.6).</summary>
    public static readonly FrozenDictionary<string, string> Environment = new Dictionary<string, string>
    {
        ["CI"] = "1",
        ["NO_COLOR"] = "1",
        ["DO_NOT_TRACK"] = "1",
        ["HYPERFRAMES_NO_TELEMETRY"] = "1",
        ["HYPERFRAMES_NO_UPDATE_CHECK"] = "1",
        ["HYPERFRAMES_NO_AUTO_INSTALL"] = "1",
        ["HYPERFRAMES_SKIP_SKILLS"] = "1",
        // The work folder is new each time, so that a cache by path would only grow.
        ["HYPERFRAMES_EXTRACT_CACHE_DIR"] = "off",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Accounts that a render on this machine has no use for.</summary>
    public static readonly string[] Secrets = ["HEYGEN_API_KEY", "HYPERFRAMES_API_KEY", "HEYGEN_ACCESS_TOKEN"];

    /// <summary>Where the engine finds its tools (contract 17.5). Without the browser it would try to download one.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ToolVariables(LocalTools tools) =>
    [
        new("HYPERFRAMES_BROWSER_PATH", tools.Browser),
        new("HYPERFRAMES_FFMPEG_PATH", tools.Ffmpeg),
        new("HYPERFRAMES_FFPROBE_PATH", tools.Ffprobe),
    ];

    /// <summary>A quality as the engine names it.</summary>
    public static string Name(Quality quality) => quality switch
    {
        Quality.Draft => "draft",
        Quality.Standard => "standard",
        Quality.High => "high",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "There is no such quality."),
    };

    /// <summary>A format as the engine names it, which is also its extension.</summary>
    public static string Name(VideoFormat format) => format switch
    {
        VideoFormat.Mp4 => "mp4",
        VideoFormat.WebM => "webm",
        VideoFormat.Mov => "mov",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    [GeneratedRegex("""^(\[FileServer\] 404 Not Found: /(?<path>.+)|.* src="(?<path>[^"]+)" could not be resolved on disk.*)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex MissingFilePattern();
}
