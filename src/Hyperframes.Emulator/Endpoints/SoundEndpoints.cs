using System.Globalization;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>The catalogue of sounds.</summary>
internal sealed class SoundEndpoints(EmulatorState state)
{
    private const double DefaultMinScore = 0.7;

    public void Register(IDictionary<string, OperationHandler> handlers) => handlers["searchSounds"] = Search;

    private EmulatorAnswer Search(OperationRequest request)
    {
        var music = request.Parameter("type") != "sound_effects";
        var least = request.Parameter("min_score") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : DefaultMinScore;
        var query = request.Parameter("query")!;
        var found = state.Sounds.Where(sound => sound.IsMusic == music)
            .Select(sound => (Sound: sound, Score: sound.Score(query)))
            .Where(match => match.Score >= least && match.Score > 0)
            .OrderByDescending(match => match.Score).ThenBy(match => match.Sound.Id, StringComparer.Ordinal)
            .ToList();
        var page = Paging.Page(request, found, match => Write(match.Sound, match.Score));
        return state.Options.LegacySoundEnvelope && page.IsSuccess ? EmulatorAnswer.Data(JsonNode.Parse(ToItems(page.Body))!) : page;
    }

    private JsonObject Write(CatalogSound sound, double score) => new()
    {
        ["id"] = sound.Id,
        ["name"] = sound.Name,
        ["description"] = sound.Description,
        ["audio_url"] = state.FileLink("sounds", $"{sound.Id}.wav"),
        ["score"] = score,
        ["type"] = sound.IsMusic ? "music" : "sound_effects",
        ["duration"] = sound.Seconds,
        ["peak_offset"] = sound.PeakOffset,
        ["placement"] = sound.Placement,
    };

    /// <summary>The older envelope keeps list and cursor inside <c>data</c>.</summary>
    private static string ToItems(byte[] page)
    {
        var json = JsonNode.Parse(page)!.AsObject();
        var items = json["data"];
        json.Remove("data");
        json["items"] = items;
        return json.ToJsonString();
    }
}
