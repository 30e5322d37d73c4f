namespace Hyperframes.Rendering.Local;

/// <summary>Says what is missing and how to get it.</summary>
internal static class MissingTools
{
    public static ToolchainException NoNpm(IEnumerable<Tool> tools) => new(
        $"Rendering needs {List(tools)}, which this machine does not have, and npm, which would install {(tools.Count() == 1 ? "it" : "them")}, is not on the PATH. "
        + "Install Node.js 22 or newer (npm comes with it), and run this again.");

    public static ToolchainException CannotBeInstalled(IEnumerable<Tool> tools, string platform) => new(
        $"Rendering needs {List(tools)}, which this machine does not have and which npm does not bring to {platform}. Install {(tools.Count() == 1 ? "it" : "them")} and put "
        + $"{(tools.Count() == 1 ? "it" : "them")} on the PATH, and run this again.");

    public static ToolchainException NotAllowed(IEnumerable<Tool> tools) => new(
        $"Rendering needs {List(tools)}, which this machine does not have, and LocalToolchainOptions.InstallMissing is off.");

    private static string List(IEnumerable<Tool> tools) => string.Join(", ", tools.Select(Describe));

    private static string Describe(Tool tool) => tool switch
    {
        Tool.Node => $"Node.js {EngineContract.MinimumNode} or newer",
        Tool.Engine => $"the npm package hyperframes {EngineContract.Version}",
        Tool.Browser => "chrome-headless-shell or Chrome",
        Tool.Ffmpeg => "ffmpeg",
        Tool.Ffprobe => "ffprobe",
        _ => "fonts",
    };
}
