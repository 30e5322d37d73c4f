using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hyperframes.HeyGen.AspNetCore;

/// <summary>Receives webhooks of HeyGen.</summary>
public static class HeyGenWebhookEndpoints
{
    private const int MaxBodyBytes = 1024 * 1024;

    /// <summary>The service repeats what is not answered within 10 seconds, so longer work is answered before it ends.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Maps deliveries of registered endpoints: signature over the raw bytes, age, each event once. Answers 401 to what is not HeyGen's, 200 when
    /// <paramref name="handler"/> has done its work or needs longer than 8 seconds, 500 when it throws, so that the event comes again.
    /// </summary>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="pattern">Path, <c>/hooks/heygen</c>.</param>
    /// <param name="verifier">Has the endpoint's secret.</param>
    /// <param name="handler">Works on an event.</param>
    /// <param name="clock">null is the system's clock.</param>
    public static IEndpointConventionBuilder MapHeyGenWebhooks(
        this IEndpointRouteBuilder endpoints, string pattern, WebhookVerifier verifier, HeyGenWebhookHandler handler, TimeProvider? clock = null) =>
        Map(endpoints, pattern, handler, clock, (request, body) => verifier.Verify(
            body,
            request.Headers.TryGetValue("Heygen-Signature", out var signature) ? signature.ToString() : request.Headers["Signature"].ToString(),
            request.Headers.TryGetValue("Heygen-Timestamp", out var time) ? time.ToString() : null) == WebhookVerdict.Valid);

    /// <summary>Maps the callbacks of single requests, which are not signed: their URL carries <paramref name="token"/> (<see cref="CallbackToken.AddTo"/>).</summary>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="pattern">Path, <c>/hooks/heygen-callback</c>.</param>
    /// <param name="token">The token of the URL.</param>
    /// <param name="handler">Works on an event.</param>
    /// <param name="clock">null is the system's clock.</param>
    public static IEndpointConventionBuilder MapHeyGenCallbacks(
        this IEndpointRouteBuilder endpoints, string pattern, string token, HeyGenWebhookHandler handler, TimeProvider? clock = null) =>
        Map(endpoints, pattern, handler, clock, (request, _) => CallbackToken.Matches(request.Query["token"], token));

    private static RouteHandlerBuilder Map(
        IEndpointRouteBuilder endpoints, string pattern, HeyGenWebhookHandler handler, TimeProvider? clock, Func<HttpRequest, byte[], bool> isOurs)
    {
        var time = clock ?? TimeProvider.System;
        var inbox = new WebhookInbox(time);
        var stopping = endpoints.ServiceProvider.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        return endpoints.MapPost(pattern, async (HttpContext context) =>
        {
            if (await ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } body)
            {
                return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            }

            if (!isOurs(context.Request, body))
            {
                return Results.Unauthorized();
            }

            return WebhookSignal.Read(body, context.Request.Headers["Heygen-Event-Id"]) is { } signal
                ? await WorkAsync(signal, handler, inbox, time, stopping).ConfigureAwait(false)
                : Results.BadRequest();
        });
    }

    private static async Task<IResult> WorkAsync(
        WebhookSignal signal, HeyGenWebhookHandler handler, WebhookInbox inbox, TimeProvider clock, CancellationToken stopping)
    {
        switch (inbox.TryBegin(signal.EventId))
        {
            case false:
                return Results.Ok();
            case null:
                // The first delivery may still fail; the service shall come back.
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var work = Task.Run(
            async () =>
            {
                var succeeded = false;
                try
                {
                    await handler(signal, stopping).ConfigureAwait(false);
                    succeeded = true;
                }
                finally
                {
                    inbox.End(signal.EventId, succeeded);
                }
            },
            CancellationToken.None);
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var timeout = Task.Delay(AnswerWithin, clock, inTime.Token);
        if (await Task.WhenAny(work, timeout).ConfigureAwait(false) == work)
        {
            await inTime.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }

        return Results.Ok();
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        while (await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var read and > 0)
        {
            if (body.Length + read > MaxBodyBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
