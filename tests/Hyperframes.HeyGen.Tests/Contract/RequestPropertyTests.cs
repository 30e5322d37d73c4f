using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hyperframes.Emulator.Contract;

namespace Hyperframes.HeyGen.Tests.Contract;

/// <summary>Whatever request the client lets through, the description accepts; and what it refuses is refused before it is sent.</summary>
public sealed class RequestPropertyTests
{
    private static readonly Gen<string?> Text = Gen.Elements<string?>(null, "", "x", "https://example.com/a", "http://example.com/a", "Ünï😀", new string('y', 300), new string('z', 5001));

    private static readonly Gen<double?> Number = Gen.Elements<double?>(null, -51, -1, -0.5, 0, 0.4, 0.5, 1, 1.5, 1.6, 2, 50, 241, double.NaN, double.PositiveInfinity);

    private static readonly Gen<bool?> Flag = Gen.Elements<bool?>(null, true, false);

    [Fact]
    public void Video_requests() => Holds("createVideo", Video(), r => JsonSerializer.SerializeToUtf8Bytes(r, HeyGenJsonContext.Default.VideoRequest));

    [Fact]
    public void Render_requests() => Holds("createHyperframesRender", Render(), r => JsonSerializer.SerializeToUtf8Bytes(r, HeyGenJsonContext.Default.RenderRequest));

    [Fact]
    public void Upload_requests() => Holds(
        "createDirectUpload",
        from name in Text
        from type in Text
        from size in Gen.Elements<long>(-1, 0, 1, long.MaxValue)
        from sum in Gen.Elements<string?>(null, "", "abc", new string('a', 64), new string('F', 64), new string('g', 64))
        select new DirectUploadRequest { Filename = name!, ContentType = type!, SizeBytes = size, ChecksumSha256 = sum },
        r => JsonSerializer.SerializeToUtf8Bytes(r, HeyGenJsonContext.Default.DirectUploadRequest));

    [Fact]
    public void Webhook_requests() => Holds(
        "createWebhookEndpoint",
        from url in Text
        from entity in Text
        from events in Events()
        select new WebhookEndpointRequest(url!) { EntityId = entity, Events = events },
        r => JsonSerializer.SerializeToUtf8Bytes(r, HeyGenJsonContext.Default.WebhookEndpointRequest));

    [Fact]
    public void Webhook_updates() => Holds(
        "updateWebhookEndpoint",
        from url in Text
        from events in Events()
        select new WebhookEndpointUpdate { Url = url, Events = events },
        r => JsonSerializer.SerializeToUtf8Bytes(r, HeyGenJsonContext.Default.WebhookEndpointUpdate));

    private static void Holds<T>(string operation, Gen<T> requests, Func<T, byte[]> write)
        where T : HeyGenRequest
    {
        var described = ApiDocument.HeyGen.Operation(operation);
        var sent = 0;
        foreach (var request in Gen.Sample(requests, 1000, new Rnd(20260101, 1), 50))
        {
            var errors = new RequestErrors();
            request.Check(errors);
            if (errors.Errors.Count == 0)
            {
                sent++;
                RequestValidator.ValidateBody(described, JsonDocument.Parse(write(request)).RootElement).ShouldBeEmpty(request.ToString());
            }
            else if (errors.Errors.All(e => e.Message != "must be given") && Serializable(request, write) is { } json)
            {
                // Empty ids are ours to refuse; everything else that we refuse, the description refuses too.
                RequestValidator.ValidateBody(described, json).ShouldNotBeEmpty($"refused without a reason: {string.Join("; ", errors.Errors)}");
            }
        }

        sent.ShouldBeGreaterThan(20);
    }

    /// <summary>NaN has no JSON, so a request with one never gets that far.</summary>
    private static JsonElement? Serializable<T>(T request, Func<T, byte[]> write)
    {
        try
        {
            return JsonDocument.Parse(write(request)).RootElement;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Gen<AvatarVideoRequest> Video() =>
        from speech in Gen.Choose(0, 4)
        from text in Text
        from other in Text
        from engine in Gen.Elements<AvatarEngine?>(null, AvatarEngine.AvatarIII, AvatarEngine.AvatarIV, AvatarEngine.AvatarV, new AvatarVEngine { ReferenceLookId = "l" })
        from voice in Voice()
        from background in Gen.Elements<VideoBackground?>(
            null, null, VideoBackground.Color("#fff"), VideoBackground.Image("https://a/b"), VideoBackground.ImageAsset("x"), new() { Type = BackgroundKind.Image })
        from watermark in Watermark()
        from format in Word<VideoOutputFormat>()
        from resolution in Word<VideoResolution>()
        from ratio in Word<VideoAspectRatio>()
        from fit in Word<VideoFit>()
        from lively in Gen.Elements<Expressiveness?>(null, null, null, Expressiveness.High)
        from cut in Flag
        from motion in Gen.Elements<string?>(null, null, "wave")
        from caption in Gen.Elements<VideoCaption?>(null, new(), new() { FileFormat = CaptionFormat.Srt, Style = CaptionStyle.Default })
        select new AvatarVideoRequest
        {
            AvatarId = "look", Script = speech < 3 ? text ?? "hello" : null, AudioUrl = speech == 3 ? "https://example.com/a.wav" : null,
            AudioAssetId = speech == 4 ? other : null, VoiceId = other, Engine = engine, VoiceSettings = voice, Background = background, Watermark = watermark,
            OutputFormat = format, Resolution = resolution, AspectRatio = ratio, Fit = fit, Expressiveness = lively, RemoveBackground = cut, MotionPrompt = motion,
            Caption = caption, Title = other, CallbackId = text, CallbackUrl = speech == 1 ? other : null,
        };

    private static Gen<VoiceSettings?> Voice() =>
        from given in Gen.Choose(0, 2)
        from speed in Number
        from pitch in Number
        from stability in Number
        from model in Word<ElevenLabsModel>()
        from fish in Word<FishModel>()
        from kind in Gen.Choose(0, 3)
        from boost in Flag
        let engine = kind switch
        {
            0 => (VoiceEngineSettings?)null,
            1 => new ElevenLabsSettings { Model = model, Stability = stability, UseSpeakerBoost = boost },
            2 => new FishSettings { Model = fish, Stability = stability },
            _ => new StarfishSettings(),
        }
        select given == 0 ? new VoiceSettings { Speed = speed, Pitch = pitch, EngineSettings = engine } : null;

    private static Gen<VideoWatermark?> Watermark() =>
        from given in Gen.Choose(0, 3)
        from scale in Number
        from offset in Number
        select given == 0
            ? new VideoWatermark { Image = AssetInput.FromAsset("a"), Scale = scale, Placement = new() { Position = WatermarkPosition.TopLeft, OffsetX = offset } }
            : null;

    private static Gen<RenderRequest> Render() =>
        from project in Gen.Elements<AssetInput>(
            AssetInput.FromAsset("a"), AssetInput.FromAsset("a"), AssetInput.FromBytes([1, 2], "application/zip"), AssetInput.FromUrl("https://example.com/a.zip"),
            new AssetBase64("application/zip", "???"), AssetInput.FromAsset(""))
        from fps in Gen.Elements<int?>(null, 0, 1, 30, 240, 241)
        from quality in Word<RenderQuality>()
        from format in Word<RenderFormat>()
        from resolution in Word<RenderResolution>()
        from ratio in Word<RenderAspectRatio>()
        from title in Gen.Elements<string?>(null, "t", new string('t', 500), new string('t', 501), string.Concat(Enumerable.Repeat("😀", 500)))
        from variables in Gen.Elements<string?>(null, "{}", """{"a":1,"b":{"c":[]}}""", "[]", "3")
        from callback in Gen.Elements<string?>(null, "https://example.com/cb?token=x", "http://example.com/cb")
        select new RenderRequest
        {
            Project = project, Fps = fps, Quality = quality, Format = format, Resolution = resolution, AspectRatio = ratio, Title = title, CallbackUrl = callback,
            Variables = variables is null ? null : JsonDocument.Parse(variables).RootElement,
        };

    private static Gen<IReadOnlyList<WebhookEventType>?> Events() => Gen.Elements<IReadOnlyList<WebhookEventType>?>(
        null, [], [WebhookEventType.AvatarVideoFail], [.. WebhookEventType.Known], [new WebhookEventType("tomorrow.success")]);

    private static Gen<T?> Word<T>()
        where T : struct, IOpenEnum<T> =>
        Gen.Elements<T?>([null, .. T.Known.Select(k => (T?)k), .. T.Known.Select(k => (T?)k), T.From("tomorrow")]);
}
