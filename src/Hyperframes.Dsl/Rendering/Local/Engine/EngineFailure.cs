using System.Globalization;

namespace Hyperframes.Rendering.Local;

/// <summary>Says why the engine failed, and what to do.</summary>
internal static class EngineFailure
{
    /// <summary>It said so, or it ended with an error.</summary>
    public static RenderException From(EngineTranscript transcript, int exitCode)
    {
        var error = transcript.Error;
        var message = transcript.HasFailed
            ? "The engine failed. " + error
            : string.Create(CultureInfo.InvariantCulture, $"The engine ended unexpectedly (exit code {exitCode}).") + (error.Length > 0 ? " Its last words:\n" + error : "");
        if (transcript.MissingFiles is { Count: > 0 } missing)
        {
            message += $"\nNot in the bundle: {string.Join(", ", missing)}. Add them to its assets, or correct the path in the page.";
        }

        return new RenderException(message) { EngineOutput = transcript.Tail };
    }

    /// <summary>It ran on without a sign of life.</summary>
    public static RenderException Stalled(EngineTranscript transcript, TimeSpan silence) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The engine wrote nothing for {silence.TotalSeconds:0.#} s and was ended with all its processes. If the composition needs longer, raise LocalRendererOptions.StallTimeout.")
        + (transcript.Error is { Length: > 0 } error ? " Its last words:\n" + error : ""))
    {
        EngineOutput = transcript.Tail,
    };
}
