namespace Hyperframes.Emulator;

/// <summary>A sound of the emulated catalogue.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it is found by.</param>
/// <param name="IsMusic">Music, or an effect.</param>
/// <param name="Seconds">Length.</param>
public sealed record CatalogSound(string Id, string Name, string Description, bool IsMusic, double Seconds)
{
    /// <summary>Seconds to the loudest point of an effect.</summary>
    public double? PeakOffset { get; init; }

    /// <summary><c>hit</c>, <c>riser</c> or <c>bed</c>, for effects.</summary>
    public string? Placement { get; init; }

    /// <summary>Pitch in hertz of what is heard.</summary>
    public double Pitch { get; init; } = 220;

    internal static IReadOnlyList<CatalogSound> Default { get; } =
    [
        new("snd_bright_morning", "Bright Morning", "upbeat corporate background", true, 30) { Pitch = 262 },
        new("snd_quiet_rain", "Quiet Rain", "calm ambient piano", true, 45) { Pitch = 196 },
        new("snd_night_drive", "Night Drive", "dark electronic synth pulse", true, 40) { Pitch = 147 },
        new("snd_summit", "Summit", "epic cinematic orchestra trailer", true, 60) { Pitch = 165 },
        new("sfx_whoosh", "Whoosh", "whoosh for a scene change", false, 1.4) { PeakOffset = 0.35, Placement = "hit", Pitch = 90 },
        new("sfx_chime", "Chime", "bright chime notification", false, 1.1) { PeakOffset = 0.05, Placement = "hit", Pitch = 880 },
        new("sfx_riser", "Riser", "tension riser build up", false, 3) { PeakOffset = 2.8, Placement = "riser", Pitch = 300 },
        new("sfx_room", "Room", "quiet office room tone", false, 10) { PeakOffset = 5, Placement = "bed", Pitch = 60 },
    ];

    /// <summary>Likeness to <paramref name="query"/>: the share of its words that the description has.</summary>
    internal double Score(string query)
    {
        var (asked, known) = (Words(query), Words(Description + " " + Name));
        return asked.Count == 0 ? 0 : Math.Round((double)asked.Count(known.Contains) / asked.Count, 2);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split(text.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)];
}
