using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Rendering;
using Hyperframes.Variables;

namespace Hyperframes.HeyGen;

/// <summary>One logical render: what the service will be asked, and the name of the work in the journal.</summary>
internal sealed record CloudRenderRequest(string Job, JsonElement? Variables, RenderRequest Template)
{
    /// <summary>Translates a renderer's options; all that the service would refuse is refused here, before anything is uploaded.</summary>
    /// <exception cref="CloudRenderException">The service cannot render this.</exception>
    /// <exception cref="VariablesFormatException">Values do not fit what the page declares.</exception>
    public static CloudRenderRequest Create(
        HeyGenClient client, CompositionBundle bundle, IVariableValues? variables, RenderOptions options, CloudRendererOptions cloud)
    {
        var page = EntryPage.Read(bundle, options.Composition);
        bundle.CheckVariables(variables, options.Composition);
        var values = CanonicalVariables.ToJson(variables);
        var template = new RenderRequest
        {
            Project = AssetInput.FromAsset("pending"),
            Fps = ReadFps(options, page),
            Quality = new RenderQuality(options.Quality.ToString().ToLowerInvariant()),
            Format = new RenderFormat(options.Format.ToString().ToLowerInvariant()),
            Resolution = ReadResolution(options.Resolution),
            AspectRatio = ReadAspectRatio(options.AspectRatio, page),
            Composition = options.Composition,
            Variables = values,
            Title = options.Title,
            CallbackUrl = cloud.CallbackUrl,
        };
        try
        {
            template.Validate();
        }
        catch (HeyGenRequestException problem)
        {
            throw new CloudRenderException(problem.Message, problem);
        }

        var job = IdempotencyKey.Derive(
            "render",
            client.BaseUrl,
            bundle.Digest,
            CanonicalVariables.Of(values, client.Links),
            FormattableString.Invariant($"{template.Fps}|{template.Quality}|{template.Format}|{template.Resolution}|{template.AspectRatio}"),
            template.Composition ?? "",
            template.Title ?? "");
        return new CloudRenderRequest(job, values, template);
    }

    /// <summary>Key of an attempt, and its callback id.</summary>
    public string Key(int attempt) => FormattableString.Invariant($"{Job}:{attempt}");

    private static int? ReadFps(RenderOptions options, EntryPage page)
    {
        if (options.Fps is not { } fps)
        {
            return page.Fps is >= 1 and <= 240 ? page.Fps : null;
        }

        return fps.Denominator == 1
            ? fps.Numerator
            : throw new CloudRenderException($"HeyGen's cloud takes whole frames a second, not {fps}; choose a whole number, or render locally.");
    }

    private static RenderResolution? ReadResolution(string? preset) => preset switch
    {
        null => null,
        "1080p" or "hd" or "landscape" or "portrait" or "square" => RenderResolution.Hd1080,
        "4k" or "uhd" or "landscape-4k" or "portrait-4k" or "square-4k" => RenderResolution.Uhd4K,
        _ => throw new CloudRenderException($"HeyGen's cloud has the resolutions 1080p and 4k, not '{preset}'; choose one of them, or render locally."),
    };

    private static RenderAspectRatio? ReadAspectRatio(string? asked, EntryPage page)
    {
        if (asked is null)
        {
            return page.AspectRatio;
        }

        return !page.HasSize || page.AspectRatio?.Value == asked
            ? new RenderAspectRatio(asked)
            : throw new CloudRenderException(
                FormattableString.Invariant($"The composition is {page.Width}×{page.Height}, which is not {asked}, and the cloud does not reshape: ")
                + (page.AspectRatio is { } own ? $"ask for {own}, or change the composition's size." : "change the composition's size to 16:9, 9:16 or 1:1."));
    }
}
