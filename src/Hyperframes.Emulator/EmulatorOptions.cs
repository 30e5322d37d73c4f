using Hyperframes.Rendering;

namespace Hyperframes.Emulator;

/// <summary>How the emulated service behaves.</summary>
public sealed record EmulatorOptions
{
    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The key that is accepted.</summary>
    public string ApiKey { get; init; } = "emulator-key";

    /// <summary>The OAuth token that is accepted.</summary>
    public string AccessToken { get; init; } = "emulator-token";

    /// <summary>The clock of every status, link and key.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Renders projects for real; null answers with a small made video.</summary>
    public IRenderer? Renderer { get; init; }

    /// <summary>How long a job waits before work on it starts.</summary>
    public TimeSpan QueueTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the work takes; with a <see cref="Renderer"/>, as long as that takes.</summary>
    public TimeSpan WorkTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Lifetime of presigned links to files.</summary>
    public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Lifetime of presigned upload links.</summary>
    public TimeSpan UploadLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Jobs that may run at once; more give 429.</summary>
    public int MaxConcurrentJobs { get; init; } = int.MaxValue;

    /// <summary>How often <c>complete</c> answers 409 before the object is visible.</summary>
    public int CompleteConflicts { get; init; }

    /// <summary>Whether creating a render answers with a status too, as one page of the guide shows.</summary>
    public bool StatusInRenderCreate { get; init; }

    /// <summary>Whether failures of renders come under <c>failure_reason</c>, as one report says.</summary>
    public bool LegacyFailureReason { get; init; }

    /// <summary>Whether the sounds come in the older envelope.</summary>
    public bool LegacySoundEnvelope { get; init; }

    /// <summary>Whether webhooks carry the older <c>Signature</c> header alone.</summary>
    public bool LegacyWebhookSignature { get; init; }

    /// <summary>Whether disposing fails when a route was asked for that the API does not have.</summary>
    public bool FailOnUnknownRoute { get; init; } = true;

    /// <summary>For work without an account: projects are rendered for real on this machine, and everything else takes a second or two.</summary>
    public static EmulatorOptions Offline() => new()
    {
        QueueTime = TimeSpan.FromSeconds(0.5),
        WorkTime = TimeSpan.FromSeconds(1),

        // The media of the variables are the emulator's own, on this machine and without TLS.
        Renderer = new LocalRenderer(options: new LocalRendererOptions
        {
            RemoteMedia = new RemoteMediaPolicy { AllowHttp = true, AllowPrivateAddresses = true },
        }),
    };
}
