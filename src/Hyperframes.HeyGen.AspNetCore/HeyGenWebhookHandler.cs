namespace Hyperframes.HeyGen.AspNetCore;

/// <summary>Works on an event. Throwing makes the service deliver it again.</summary>
/// <param name="signal">What is said to have happened; fetch the resource before believing it.</param>
/// <param name="cancellationToken">The application stops.</param>
public delegate Task HeyGenWebhookHandler(WebhookSignal signal, CancellationToken cancellationToken);
