using System.IO.Compression;
using System.Text.Json;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;

namespace Hyperframes.Emulator.Rendering;

/// <summary>Finds the project of a render request and looks whether it can be rendered.</summary>
internal sealed class ProjectReader(EmulatorState state)
{
    private const long MaxBytes = 200L * 1024 * 1024;

    public (byte[]? Zip, EmulatorAnswer? Refusal) Read(JsonElement request)
    {
        var project = request.GetProperty("project");
        var (zip, refusal) = project.GetProperty("type").GetString() switch
        {
            "asset_id" => FromAsset(project.GetProperty("asset_id").GetString()!),
            "base64" => (Convert.FromBase64String(project.GetProperty("data").GetString()!), null),
            _ => (null, EmulatorAnswer.Error("download_failed", "The emulator fetches nothing from other hosts; upload the project instead.", "project")),
        };
        if (zip is null)
        {
            return (null, refusal);
        }

        if (zip.Length > MaxBytes)
        {
            return (null, EmulatorAnswer.Error("hyperframes_project_too_large", "The project zip exceeds 200 MB.", "project"));
        }

        var entry = request.TryGetProperty("composition", out var page) && page.ValueKind == JsonValueKind.String ? page.GetString()! : "index.html";
        return HasEntry(zip, entry) ? (zip, null) : (null, EmulatorAnswer.Error("invalid_parameter", $"The composition zip cannot be read or has no {entry}.", "project"));
    }

    private (byte[]? Zip, EmulatorAnswer? Refusal) FromAsset(string id) =>
        state.Assets.TryGetValue(id, out var asset) && asset.IsCompleted
            ? (asset.Content, null)
            : (null, EmulatorAnswer.Error("asset_not_found", "Asset not found.", "project"));

    private static bool HasEntry(byte[] zip, string entry)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false));
            return archive.GetEntry(entry) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
