using Hyperframes.Emulator.Contract;
using Hyperframes.Emulator.State;
using Microsoft.AspNetCore.Http;

namespace Hyperframes.Emulator.Server;

/// <summary>One request from arrival to answer: fault, route, credential, description, key, work.</summary>
internal sealed class ApiServer(EmulatorState state, FaultPlan faults, RequestLog log, StorageServer storage, IReadOnlyDictionary<string, OperationHandler> handlers)
{
    public async Task HandleAsync(HttpContext context)
    {
        var (method, path) = (context.Request.Method, context.Request.Path.Value ?? "/");
        var name = RouteTable.NameOf(method, path);
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        var entry = log.Begin(name, method, path, key.Length > 0 ? key : null);
        var fault = faults.Take(name, FaultPlan.IsServerSide);
        if (await FaultedAnswers.BeforeWorkAsync(context, fault).ConfigureAwait(false))
        {
            entry.Status = fault!.Kind == FaultKind.LostRequest ? 0 : context.Response.StatusCode;
            return;
        }

        if (name is RouteTable.Upload or RouteTable.Download)
        {
            entry.Executed = true;
            await storage.HandleAsync(context, name, fault).ConfigureAwait(false);
            entry.Status = context.Response.StatusCode;
            return;
        }

        var answer = await AnswerAsync(context, method, path, key, entry).ConfigureAwait(false);
        entry.Status = fault?.Kind is FaultKind.LostAnswer or FaultKind.ResetMidBody ? 0 : answer.Status;
        await FaultedAnswers.WriteAsync(context, answer, fault, state.Clock).ConfigureAwait(false);
    }

    private async Task<EmulatorAnswer> AnswerAsync(HttpContext context, string method, string path, string key, RequestLog.Entry entry)
    {
        if (RouteTable.Find(method, path) is not { } route)
        {
            log.Unknown($"{method} {path}");
            return EmulatorAnswer.Error("not_found", $"The API has no {method} {path}.");
        }

        if (Authorization.Refusal(context.Request.Headers, state.Options) is { } unauthorized)
        {
            return unauthorized;
        }

        var (request, body, refusal) = await RequestReader.ReadAsync(context, route.Operation, route.Path).ConfigureAwait(false);
        entry.Body = body;
        if (refusal is not null)
        {
            return refusal;
        }

        if (key.Length == 0)
        {
            return Work(request!, entry);
        }

        if (state.Keys.Begin($"{method} {path}", key) is { } earlier)
        {
            return earlier;
        }

        await log.Held(route.Operation.Id).ConfigureAwait(false);
        var answer = Work(request!, entry);
        state.Keys.End($"{method} {path}", key, answer);
        return answer;
    }

    private EmulatorAnswer Work(OperationRequest request, RequestLog.Entry entry)
    {
        lock (state.Gate)
        {
            var answer = handlers[request.Operation.Id](request);
            entry.Executed = answer.IsSuccess;
            return answer;
        }
    }
}
