namespace Hyperframes.Rendering;

/// <summary>One line of a journal: what became of an attempt of a piece of work.</summary>
/// <param name="Job">Names the work: the same work has the same name in every run.</param>
/// <param name="Attempt">0 for the first.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Time">When it came to stand there.</param>
public sealed record JournalEntry(string Job, int Attempt, JournalState State, DateTimeOffset Time)
{
    /// <summary>The service's id of it.</summary>
    public string? Id { get; init; }

    /// <summary>The file that was made of it.</summary>
    public string? Path { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public long? Length { get; init; }

    /// <summary>Length of the video in seconds.</summary>
    public double? Duration { get; init; }

    /// <summary>Why it was refused or failed.</summary>
    public string? Reason { get; init; }
}
