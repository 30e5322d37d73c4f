using System.Globalization;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.Markup.Source;

namespace Hyperframes.Rendering.Local;

/// <summary>
/// A page in the dialect of HeyGen's guide lasts as long as the bundle was told, whatever clip the variables name (contract 4.6): a clip of another length would be cut, or
/// would freeze on its last picture.
/// </summary>
internal static class LengthCheck
{
    private const string DialectCode = "guide_dialect_translated";

    // What the encoders of sound and picture add at the end.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(0.25);

    /// <summary>Compares the clips of the variables with the length of the page.</summary>
    /// <param name="bundle">Tells whether the page is of the dialect.</param>
    /// <param name="project">The folder of the written project, with fetched media.</param>
    /// <param name="variablesFile">The values, with local paths; null when there are none.</param>
    /// <param name="ffprobe">Reads the length of a clip.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="RenderException">The bundle was made for another length.</exception>
    public static async Task RunAsync(CompositionBundle bundle, string project, string? variablesFile, string ffprobe, CancellationToken cancellationToken)
    {
        if (variablesFile is null || !bundle.Findings.Any(finding => finding.Code == DialectCode))
        {
            return;
        }

        var page = HtmlTokenizer.Tokenize(await File.ReadAllTextAsync(Path.Combine(project, CompositionBundle.EntryPath), cancellationToken).ConfigureAwait(false));
        using var values = JsonDocument.Parse(await File.ReadAllTextAsync(variablesFile, cancellationToken).ConfigureAwait(false));
        var clips = page.Where(token => token.Kind == HtmlTokenKind.StartTag && token.Name == "video")
            .Select(token => token.Attribute("data-var-src")?.Value)
            .Where(name => name is not null && values.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            .Select(name => (Name: name!, Path: Path.GetFullPath(Path.Combine(project, values.RootElement.GetProperty(name!).GetString()!))))
            .Where(clip => clip.Path.StartsWith(project + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(clip.Path));
        if (Length(page) is not { } length)
        {
            return;
        }

        foreach (var (name, path) in clips)
        {
            var (_, duration) = await ProbeAsync(ffprobe, name, path, cancellationToken).ConfigureAwait(false);
            if ((duration - length).Duration() > Tolerance)
            {
                throw new RenderException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The clip of the variable '{name}' lasts {duration.TotalSeconds:0.###} s, but the bundle was made for {length.TotalSeconds:0.###} s. ")
                    + string.Create(CultureInfo.InvariantCulture, $"Bundle the page again with DialectOptions.Length = {duration.TotalSeconds:0.###} s."));
            }
        }
    }

    private static async Task<(IReadOnlyList<MediaStream> Streams, TimeSpan Duration)> ProbeAsync(
        string ffprobe, string name, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await MediaProbe.ReadAsync(ffprobe, path, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException exception)
        {
            throw new RenderException($"The clip of the variable '{name}' is not a video: {exception.Message}", exception);
        }
    }

    private static TimeSpan? Length(IReadOnlyList<HtmlToken> page)
    {
        var root = page.FirstOrDefault(token => token.Kind == HtmlTokenKind.StartTag && token.Attribute("data-composition-id") is not null);
        return double.TryParse(root?.Attribute("data-duration")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }
}
