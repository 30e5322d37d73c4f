namespace Hyperframes.Emulator.State;

/// <summary>An avatar video.</summary>
internal sealed record StoredVideo(string Id, string? Title, string? CallbackId, string? CallbackUrl, string Format, JobState Job)
{
    public bool IsDeleted { get; set; }
}
