namespace Hyperframes.HeyGen;

/// <summary>How cloud renders are driven.</summary>
public sealed record CloudRendererOptions
{
    /// <summary>First wait between two looks at a render.</summary>
    /// <value>2 seconds.</value>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest wait between two looks at a render.</summary>
    /// <value>15 seconds.</value>
    public TimeSpan MaxPollInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a render is waited for. Running the same again goes on waiting; nothing is paid twice.</summary>
    /// <value>60 minutes.</value>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How long an uploaded bundle is used again before it is uploaded anew.</summary>
    /// <value>7 days.</value>
    public TimeSpan AssetLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>File that remembers what was submitted, for <c>services.AddHeyGen(…)</c> and the pipeline.</summary>
    /// <value><c>renders/journal.jsonl</c> in the working folder.</value>
    public string JournalPath { get; init; } = Path.Combine("renders", "journal.jsonl");

    /// <summary>https URL that the service calls when a render ends; put a token of your own into its query, the call is not signed.</summary>
    public string? CallbackUrl { get; init; }
}
