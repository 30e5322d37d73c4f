using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.Contract;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>Uploaded files.</summary>
internal sealed class AssetEndpoints(EmulatorState state)
{
    private const long MaxDirectBytes = 200L * 1024 * 1024;
    private const long MaxMultipartBytes = 32L * 1024 * 1024;

    public void Register(IDictionary<string, OperationHandler> handlers)
    {
        handlers["uploadAsset"] = Upload;
        handlers["createDirectUpload"] = CreateDirectUpload;
        handlers["completeAssetUpload"] = Complete;
    }

    private EmulatorAnswer Upload(OperationRequest request)
    {
        if (request.File is not { } file)
        {
            return EmulatorAnswer.Error("invalid_parameter", "A file part is required.", "file");
        }

        if (file.Content.Length > MaxMultipartBytes)
        {
            return EmulatorAnswer.Error("payload_too_large", "The upload exceeds 32 MB.", "file");
        }

        var asset = new StoredAsset
        {
            Id = state.NewId("asset_"), Filename = file.Filename, ContentType = file.ContentType, Size = file.Content.Length,
            Content = file.Content, IsCompleted = true,
        };
        state.Assets.Add(asset.Id, asset);
        return EmulatorAnswer.Data(Write(asset));
    }

    private EmulatorAnswer CreateDirectUpload(OperationRequest request)
    {
        var size = request.Body.GetProperty("size_bytes").GetInt64();
        if (size > MaxDirectBytes)
        {
            return EmulatorAnswer.Error("payload_too_large", "The upload exceeds 200 MB.", "size_bytes");
        }

        var asset = new StoredAsset
        {
            Id = state.NewId("asst_"), Filename = request.Text("filename")!, ContentType = request.Text("content_type")!, Size = size,
            Checksum = request.Text("checksum_sha256")?.ToLowerInvariant(), ConflictsLeft = state.Options.CompleteConflicts,
        };
        state.Assets.Add(asset.Id, asset);
        return EmulatorAnswer.Data(new JsonObject
        {
            ["asset_id"] = asset.Id,
            ["upload_url"] = state.Signer.Sign(state.BaseUrl, RouteTable.UploadPrefix + asset.Id, state.Options.UploadLifetime),
            ["upload_headers"] = new JsonObject { ["content-type"] = asset.ContentType, ["x-amz-meta-asset"] = asset.Id },
            ["expires_in_seconds"] = (int)state.Options.UploadLifetime.TotalSeconds,
            ["max_bytes"] = MaxDirectBytes,
            ["status"] = "pending_upload",
        });
    }

    private EmulatorAnswer Complete(OperationRequest request)
    {
        if (!state.Assets.TryGetValue(request.Path["asset_id"], out var asset))
        {
            return EmulatorAnswer.Error("asset_not_found", "Asset not found.");
        }

        if (asset.Content is not { } content || asset.ConflictsLeft-- > 0)
        {
            return EmulatorAnswer.Error("conflict", "Uploaded object not found yet.");
        }

        var given = request.Body.TryGetProperty("checksum_sha256", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        if (given is not null && !string.Equals(given, Convert.ToHexStringLower(SHA256.HashData(content)), StringComparison.OrdinalIgnoreCase))
        {
            return EmulatorAnswer.Error("invalid_parameter", "The checksum does not match the uploaded bytes.", "checksum_sha256");
        }

        asset.IsCompleted = true;
        var json = Write(asset);
        json["status"] = "processing";
        return EmulatorAnswer.Data(json);
    }

    private JsonObject Write(StoredAsset asset) => new()
    {
        ["asset_id"] = asset.Id,
        ["url"] = $"{state.BaseUrl}/assets/{asset.Id}",
        ["mime_type"] = asset.ContentType,
        ["size_bytes"] = asset.Size,
    };
}
