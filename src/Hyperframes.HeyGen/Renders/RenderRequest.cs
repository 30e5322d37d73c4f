using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>A HyperFrames project to render in the cloud.</summary>
public sealed record RenderRequest : HeyGenRequest
{
    /// <summary>The zip, with <c>index.html</c> at its root unless <see cref="Composition"/> says otherwise.</summary>
    public required AssetInput Project { get; init; }

    /// <summary>Frames a second, 1 to 240.</summary>
    /// <value>null is 30.</value>
    public int? Fps { get; init; }

    /// <summary>Encoding effort; null is standard.</summary>
    public RenderQuality? Quality { get; init; }

    /// <summary>Container; null is MP4.</summary>
    public RenderFormat? Format { get; init; }

    /// <summary>Output tier; null is 1080p. 4K needs MP4.</summary>
    public RenderResolution? Resolution { get; init; }

    /// <summary>Shape; it must be the composition's own. Null is 16:9.</summary>
    public RenderAspectRatio? AspectRatio { get; init; }

    /// <summary>Entry page relative to the project's root, at most 512 characters.</summary>
    public string? Composition { get; init; }

    /// <summary>Values by variable id: one JSON object.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>Label, at most 500 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Comes back in webhooks and in the render, at most 256 characters.</summary>
    public string? CallbackId { get; init; }

    /// <summary>https URL that is called once at the end.</summary>
    public string? CallbackUrl { get; init; }

    internal override void Check(RequestErrors errors)
    {
        if (Project is null)
        {
            errors.Add("project", "must be given");
        }

        Project?.Check("project", errors);
        errors.Range("fps", Fps, 1, 240);
        errors.Known("quality", Quality);
        errors.Known("format", Format);
        errors.Known("resolution", Resolution);
        errors.Known("aspect_ratio", AspectRatio);
        errors.Length("composition", Composition, 0, 512);
        errors.Length("title", Title, 0, 500);
        errors.Length("callback_id", CallbackId, 0, 256);
        errors.Https("callback_url", CallbackUrl);
        if (Variables is { } variables && variables.ValueKind != JsonValueKind.Object)
        {
            errors.Add("variables", $"must be a JSON object keyed by variable id, not {variables.ValueKind}");
        }

        if (Resolution == RenderResolution.Uhd4K && Format is { } format && format != RenderFormat.Mp4)
        {
            errors.Add("resolution", $"4k is available with mp4 only, not with {format}");
        }
    }
}
