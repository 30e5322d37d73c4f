using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Polly;

namespace Hyperframes.HeyGen;

/// <summary>Sends calls: authenticates, repeats where that is safe, reads envelopes, measures, and turns every failure into a typed exception.</summary>
internal sealed class HeyGenTransport : IDisposable
{
    private static readonly string Product = $"Hyperframes.Dsl/{typeof(HeyGenTransport).Assembly.GetName().Version?.ToString(3) ?? "0"}";

    private readonly Func<HttpClient> _client;
    private readonly CredentialSource _credentials;
    private readonly CallPipeline _pipeline;
    private readonly TimeProvider _clock;

    public HeyGenTransport(HeyGenClientOptions options, Func<HttpClient> client, CredentialSource credentials, TimeProvider clock, ILogger logger)
    {
        _client = client;
        _credentials = credentials;
        _clock = clock;
        Logger = logger;
        BaseUrl = options.ResolveBaseUrl();
        NewKey = options.NewIdempotencyKey;
        Resilience = options.Resilience;
        _pipeline = new CallPipeline(AttemptAsync, options.Resilience, clock, logger);
    }

    public ILogger Logger { get; }

    public string BaseUrl { get; }

    public Func<string> NewKey { get; }

    public HeyGenResilienceOptions Resilience { get; }

    /// <summary>A call whose answer is <c>{"data": {…}}</c>.</summary>
    public Task<T> SendAsync<T>(ApiCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : HeyGenObject => RunAsync(call, answer => Read(answer, type), null, cancellationToken);

    /// <summary>A call whose answer is a page of a list.</summary>
    public Task<Page<T>> SendPageAsync<T>(ApiCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : HeyGenObject => RunAsync(call, answer => PageReader.Read(answer, item => Parse(item, type)), null, cancellationToken);

    /// <summary>A delete. When it was repeated because the first answer was lost, and the thing is gone, <paramref name="gone"/> is the answer.</summary>
    public Task<T> DeleteAsync<T>(ApiCall call, JsonTypeInfo<T> type, Func<T> gone, CancellationToken cancellationToken)
        where T : HeyGenObject => RunAsync(call, answer => answer.Data is null ? gone() : Read(answer, type), gone, cancellationToken);

    /// <summary>A call that is answered with whatever JSON, or with none.</summary>
    public async Task<JsonElement> SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        (JsonElement)await RunAsync<object>(call, static answer => answer.Body, static () => default(JsonElement), cancellationToken).ConfigureAwait(false);

    public void Dispose() => _pipeline.Dispose();

    private async Task<T> RunAsync<T>(ApiCall call, Func<ApiAnswer, T> read, Func<T>? gone, CancellationToken cancellationToken)
        where T : class
    {
        var state = new AttemptState(call, read);
        using var activity = Telemetry.Source.StartActivity(call.Operation, ActivityKind.Client);
        var started = _clock.GetTimestamp();
        var outcome = "cancelled";
        try
        {
            var result = (T)await _pipeline.RunAsync(state, cancellationToken).ConfigureAwait(false);
            outcome = "ok";
            Log.Answered(Logger, call.Operation, (int)state.Status, state.Attempts, _clock.GetElapsedTime(started).TotalMilliseconds);
            return result;
        }
        catch (HeyGenApiException error) when (gone is not null && IsDeletedAlready(error, state))
        {
            outcome = "ok";
            return gone();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var typed = FailureTranslation.Translate(failure, state);
            outcome = typed switch
            {
                HeyGenApiException refusal => refusal.Code,
                HeyGenConnectionException => "connection",
                HeyGenCredentialsException => "credentials",
                _ => "error",
            };
            activity?.SetTag("error.type", outcome);
            activity?.SetStatus(ActivityStatusCode.Error);
            Log.Failed(Logger, call.Operation, typed.Message);
            if (ReferenceEquals(typed, failure))
            {
                throw;
            }

            throw typed;
        }
        finally
        {
            activity?.SetTag("heygen.attempts", state.Attempts);
            if (state.Status != default)
            {
                activity?.SetTag("http.response.status_code", (int)state.Status);
            }

            Telemetry.Called(call.Operation, outcome, _clock.GetElapsedTime(started));
        }
    }

    private async ValueTask<Outcome<object>> AttemptAsync(AttemptState state, CancellationToken cancellationToken)
    {
        try
        {
            var credential = await _credentials.GetAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return Outcome.FromResult(await AttemptAsync(state, credential, cancellationToken).ConfigureAwait(false));
            }
            catch (HeyGenApiException refused) when (refused.Rule == RetryRule.AfterRefresh && credential.CanRefresh)
            {
                // The server took nothing, so this one repetition is safe for every method. If no new token comes, the first refusal stands.
                return await _credentials.RefreshAsync(credential, cancellationToken).ConfigureAwait(false) is { } renewed
                    ? Outcome.FromResult(await AttemptAsync(state, renewed, cancellationToken).ConfigureAwait(false))
                    : Outcome.FromException<object>(refused);
            }
        }
        catch (Exception failure)
        {
            return Outcome.FromException<object>(failure);
        }
    }

    private async Task<object> AttemptAsync(AttemptState state, HeyGenCredential credential, CancellationToken cancellationToken)
    {
        var call = state.Call;
        using var request = new HttpRequestMessage(call.Method, string.Concat(BaseUrl, call.Path, call.Query)) { Content = call.Content?.Invoke() };
        credential.ApplyTo(request.Headers);
        request.Headers.TryAddWithoutValidation("User-Agent", Product);
        if (call.IdempotencyKey is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", call.IdempotencyKey);
        }

        var unknownBefore = state.OutcomeUnknown;
        state.Status = default;
        state.OutcomeUnknown = true;
        HttpResponseMessage sent;
        try
        {
            sent = await _client().SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException failure) when (FailureTranslation.NeverLeft(failure))
        {
            state.OutcomeUnknown = unknownBefore;
            throw;
        }

        using var response = sent;
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        state.Status = response.StatusCode;
        if (!response.IsSuccessStatusCode)
        {
            // A refusal says that nothing was done; a server error does not.
            state.OutcomeUnknown = unknownBefore || (int)response.StatusCode >= 500;
            throw ErrorReader.Read(call, response, body, _clock.GetUtcNow());
        }

        var answer = new ApiAnswer(ParseBody(body));
        if (answer.Body.ValueKind == JsonValueKind.Object && answer.Body.TryGetProperty("error"u8, out var error) && error.ValueKind == JsonValueKind.Object)
        {
            throw ErrorReader.Read(call, response, body, _clock.GetUtcNow());
        }

        var result = state.Read(answer);
        state.OutcomeUnknown = false;
        return result;
    }

    /// <summary>A delete whose first answer was lost finds nothing the second time: that is success.</summary>
    private static bool IsDeletedAlready(HeyGenApiException error, AttemptState state) =>
        state.Call.Method == HttpMethod.Delete && error.StatusCode == HttpStatusCode.NotFound && state is { Attempts: > 1, OutcomeUnknown: true };

    private static JsonElement ParseBody(byte[] body)
    {
        if (body.Length == 0)
        {
            return default;
        }

        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException problem)
        {
            throw new UnreadableAnswerException("The answer is not JSON.", problem);
        }
    }

    private static T Read<T>(ApiAnswer answer, JsonTypeInfo<T> type)
        where T : HeyGenObject => answer.Data is { ValueKind: JsonValueKind.Object } data
            ? Parse(data, type)
            : throw new UnreadableAnswerException("The answer has no data.", null);

    private static T Parse<T>(JsonElement data, JsonTypeInfo<T> type)
        where T : HeyGenObject
    {
        var value = data.Deserialize(type) ?? throw new UnreadableAnswerException("The answer's data is null.", null);
        value.Raw = data;
        return value;
    }
}
