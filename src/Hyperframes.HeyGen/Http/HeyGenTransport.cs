using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen;

/// <summary>Sends calls: authenticates, repeats where that is safe, reads envelopes, measures, and turns every failure into a typed exception.</summary>
internal sealed class HeyGenTransport : IDisposable
{
    private static readonly ProductInfoHeaderValue Product =
        new("Hyperframes.Dsl", typeof(HeyGenTransport).Assembly.GetName().Version?.ToString(3) ?? "0");

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
        _pipeline = new CallPipeline(options.Resilience, clock, logger);
    }

    public ILogger Logger { get; }

    public string BaseUrl { get; }

    public Func<string> NewKey { get; }

    public HeyGenResilienceOptions Resilience { get; }

    /// <summary>A call whose answer is <c>{"data": {…}}</c>.</summary>
    public async Task<T> SendAsync<T>(ApiCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : HeyGenObject
    {
        var answer = await SendAsync(call, body => Read(body, type), cancellationToken).ConfigureAwait(false);
        return answer.Result;
    }

    /// <summary>A call whose answer is a page of a list.</summary>
    public async Task<Page<T>> SendPageAsync<T>(ApiCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : HeyGenObject
    {
        var answer = await SendAsync(call, body => PageReader.Read(body, item => Parse(item, type)), cancellationToken).ConfigureAwait(false);
        return answer.Result;
    }

    /// <summary>A delete. When it was repeated because the first answer was lost, and the thing is gone, <paramref name="gone"/> is the answer.</summary>
    public async Task<T> DeleteAsync<T>(ApiCall call, JsonTypeInfo<T> type, Func<T> gone, CancellationToken cancellationToken)
        where T : HeyGenObject
    {
        var (answer, result) = await SendAsync(call, body => body.Data is null ? null : Read(body, type), cancellationToken).ConfigureAwait(false);
        return answer.Data is null || result is null ? gone() : result;
    }

    /// <summary>A call of which only success matters.</summary>
    public Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        RunAsync(new AttemptState(call), static _ => { }, cancellationToken);

    public void Dispose() => _pipeline.Dispose();

    private async Task<(ApiAnswer Answer, T Result)> SendAsync<T>(ApiCall call, Func<ApiAnswer, T> read, CancellationToken cancellationToken)
    {
        T? result = default;

        // Reading is a part of the attempt: an answer cut off on the way is a failure of the network and is repeated like one.
        var answer = await RunAsync(new AttemptState(call), body => result = read(body), cancellationToken).ConfigureAwait(false);
        return (answer, result!);
    }

    private async Task<ApiAnswer> RunAsync(AttemptState state, Action<ApiAnswer> read, CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Source.StartActivity(state.Call.Operation, ActivityKind.Client);
        var started = _clock.GetTimestamp();
        var outcome = "ok";
        try
        {
            var answer = await _pipeline.RunAsync(state, (s, token) => AttemptAsync(s, read, token), cancellationToken).ConfigureAwait(false);
            activity?.SetTag("http.response.status_code", (int)answer.Status);
            Log.Answered(Logger, state.Call.Operation, (int)answer.Status, state.Attempts, _clock.GetElapsedTime(started).TotalMilliseconds);
            return answer;
        }
        catch (HeyGenApiException error) when (IsDeletedAlready(error, state))
        {
            return new ApiAnswer(HttpStatusCode.OK, default);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var typed = FailureTranslation.Translate(failure, state);
            outcome = typed is HeyGenApiException api ? api.Code : "connection";
            activity?.SetTag("error.type", outcome);
            activity?.SetStatus(ActivityStatusCode.Error);
            Log.Failed(Logger, state.Call.Operation, typed.Message);
            if (ReferenceEquals(typed, failure))
            {
                throw;
            }

            throw typed;
        }
        finally
        {
            activity?.SetTag("heygen.attempts", state.Attempts);
            Telemetry.Called(state.Call.Operation, outcome, _clock.GetElapsedTime(started));
        }
    }

    private async ValueTask<ApiAnswer> AttemptAsync(AttemptState state, Action<ApiAnswer> read, CancellationToken cancellationToken)
    {
        var credential = await _credentials.GetAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AttemptAsync(state, credential, read, cancellationToken).ConfigureAwait(false);
        }
        catch (HeyGenApiException refused) when (refused.Rule == RetryRule.AfterRefresh && credential.CanRefresh)
        {
            // The server took nothing, so this one repetition is safe for every method. If no new token comes, the first refusal stands.
            if (await _credentials.RefreshAsync(credential, cancellationToken).ConfigureAwait(false) is not { } renewed)
            {
                throw;
            }

            return await AttemptAsync(state, renewed, read, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ApiAnswer> AttemptAsync(AttemptState state, HeyGenCredential credential, Action<ApiAnswer> read, CancellationToken cancellationToken)
    {
        var call = state.Call;
        using var request = new HttpRequestMessage(call.Method, BaseUrl + call.Path + call.Query) { Content = call.Content?.Invoke() };
        credential.ApplyTo(request.Headers);
        request.Headers.UserAgent.Add(Product);
        if (call.IdempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", call.IdempotencyKey);
        }

        var unknownBefore = state.OutcomeUnknown;
        state.OutcomeUnknown = true;
        using var response = await _client().SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            // A refusal says that nothing was done; a server error does not.
            state.OutcomeUnknown = unknownBefore || (int)response.StatusCode >= 500;
            throw ErrorReader.Read(call, response, body, _clock.GetUtcNow());
        }

        var answer = new ApiAnswer(response.StatusCode, ParseBody(body));
        if (answer.Body.ValueKind == JsonValueKind.Object && answer.Body.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
        {
            throw ErrorReader.Read(call, response, body, _clock.GetUtcNow());
        }

        read(answer);
        state.OutcomeUnknown = false;
        return answer;
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
