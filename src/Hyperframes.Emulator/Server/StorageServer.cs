using System.Globalization;
using System.Security.Cryptography;
using Hyperframes.Emulator.Contract;
using Hyperframes.Emulator.Media;
using Hyperframes.Emulator.State;
using Microsoft.AspNetCore.Http;

namespace Hyperframes.Emulator.Server;

/// <summary>The object storage behind presigned links: it knows signatures, not keys, and answers in XML.</summary>
internal sealed class StorageServer(EmulatorState state)
{
    public async Task HandleAsync(HttpContext context, string operation, Fault? fault)
    {
        var path = context.Request.Path.Value!;
        if (fault?.Kind == FaultKind.ExpiredLink)
        {
            await FaultedAnswers.WriteAsync(context, EmulatorAnswer.Storage(403, "AccessDenied")).ConfigureAwait(false);
            return;
        }

        var refusal = context.Request.Headers.ContainsKey("x-api-key") || context.Request.Headers.ContainsKey("Authorization")
            ? EmulatorAnswer.Storage(400, "InvalidArgument")
            : state.Signer.Refusal(path, context.Request.Query) is { } code ? EmulatorAnswer.Storage(403, code) : null;
        var answer = refusal ?? (operation == RouteTable.Upload ? await PutAsync(context, path).ConfigureAwait(false) : Get(context, path));
        await FaultedAnswers.WriteAsync(context, answer, fault, state.Clock).ConfigureAwait(false);
    }

    private async Task<EmulatorAnswer> PutAsync(HttpContext context, string path)
    {
        StoredAsset? asset;
        lock (state.Gate)
        {
            asset = state.Assets.GetValueOrDefault(path[RouteTable.UploadPrefix.Length..]);
        }

        if (asset is null)
        {
            return EmulatorAnswer.Storage(404, "NoSuchKey");
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var content = body.ToArray();
        if (context.Request.ContentType != asset.ContentType || context.Request.Headers["x-amz-meta-asset"] != asset.Id
            || context.Request.ContentLength != asset.Size || content.Length != asset.Size)
        {
            return EmulatorAnswer.Storage(403, "SignatureDoesNotMatch");
        }

        if (asset.Checksum is not null && asset.Checksum != Convert.ToHexStringLower(SHA256.HashData(content)))
        {
            return EmulatorAnswer.Storage(400, "BadDigest");
        }

        lock (state.Gate)
        {
            asset.Content = content;
        }

        return new EmulatorAnswer(200, [], "application/xml");
    }

    private EmulatorAnswer Get(HttpContext context, string path)
    {
        var name = path[RouteTable.FilePrefix.Length..];
        var (content, type) = Find(name);
        if (content is null)
        {
            return EmulatorAnswer.Storage(404, "NoSuchKey");
        }

        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"";
        var headers = new Dictionary<string, string> { ["ETag"] = tag, ["Accept-Ranges"] = "bytes" };
        var range = context.Request.GetTypedHeaders().Range?.Ranges.FirstOrDefault();
        var condition = context.Request.Headers.IfRange.ToString();
        if (range?.From is not { } from || (condition.Length > 0 && condition != tag))
        {
            return new EmulatorAnswer(200, content, type) { Headers = headers };
        }

        if (from >= content.Length)
        {
            headers["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes */{content.Length}");
            return new EmulatorAnswer(416, [], type) { Headers = headers };
        }

        headers["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{content.Length - 1}/{content.Length}");
        return new EmulatorAnswer(206, content[(int)from..], type) { Headers = headers };
    }

    private (byte[]? Content, string Type) Find(string name)
    {
        var (kind, id) = (name.Split('/')[0], Path.GetFileNameWithoutExtension(name));
        lock (state.Gate)
        {
            return kind switch
            {
                "sounds" when state.Sounds.Find(s => s.Id == id) is { } sound => (SampleMedia.Of(sound), "audio/wav"),
                "videos" when state.Videos.Exists(v => v.Id == id && !v.IsDeleted) => (SampleMedia.Avatar, "video/mp4"),
                "renders" when state.Renders.Find(r => r.Id == id && !r.IsDeleted) is { } render => (render.Video, "video/mp4"),
                _ => (null, ""),
            };
        }
    }
}
