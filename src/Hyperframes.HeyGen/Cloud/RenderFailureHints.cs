namespace Hyperframes.HeyGen;

/// <summary>What to do about a failed render, by words of the server's message.</summary>
internal static class RenderFailureHints
{
    private static readonly (string Word, string Hint)[] Table =
    [
        ("variable", "Check the values against the composition's declarations; a local render with strict variables shows which."),
        ("timeline", "The page never became ready: put data-no-timeline on a root without a timeline, or register one."),
        ("timeout", "The page took too long: render it locally and look at its warnings."),
        ("timed out", "The page took too long: render it locally and look at its warnings."),
        ("font", "Put the fonts into the bundle."),
        ("download", "A file that a variable names could not be fetched: links of sounds and avatars expire, search or read them again."),
        ("fetch", "A file that a variable names could not be fetched: links of sounds and avatars expire, search or read them again."),
        ("403", "A file that a variable names could not be fetched: links of sounds and avatars expire, search or read them again."),
        ("memory", "Lower the resolution or the frame rate."),
        ("video", "Check that each video of the page is muted, has an id and a start, and plays in a browser."),
    ];

    public static string For(string? message)
    {
        foreach (var (word, hint) in Table)
        {
            if (message?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            {
                return hint;
            }
        }

        return "Lint the bundle and render it locally: the same engine says more there.";
    }
}
