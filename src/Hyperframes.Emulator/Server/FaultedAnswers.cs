using Hyperframes.Emulator.Contract;
using Microsoft.AspNetCore.Http;

namespace Hyperframes.Emulator.Server;

/// <summary>Writes answers, right ones and those that a fault spoils.</summary>
internal static class FaultedAnswers
{
    private static readonly TimeSpan Stall = TimeSpan.FromMinutes(3);

    /// <summary>True when the fault has answered, or cut the connection, so that nothing is carried out.</summary>
    public static async Task<bool> BeforeWorkAsync(HttpContext context, Fault? fault)
    {
        switch (fault?.Kind)
        {
            case FaultKind.LostRequest:
                context.Abort();
                return true;
            case FaultKind.Status:
                await WriteAsync(context, Failure(fault)).ConfigureAwait(false);
                return true;
            case FaultKind.HtmlErrorPage:
                await WriteAsync(context, EmulatorAnswer.Html(fault.HttpStatus)).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    public static Task WriteAsync(HttpContext context, EmulatorAnswer answer, Fault? fault, TimeProvider clock) => fault?.Kind switch
    {
        FaultKind.LostAnswer => Abort(context),
        FaultKind.StatusAfterWork => WriteAsync(context, Failure(fault)),
        FaultKind.TruncatedJson => WriteAsync(context, answer with { Body = answer.Body[..(answer.Body.Length / 2)] }),
        FaultKind.ResetMidBody => WriteHalfAsync(context, answer, null),
        FaultKind.SlowBody => WriteHalfAsync(context, answer, clock),
        _ => WriteAsync(context, answer),
    };

    public static async Task WriteAsync(HttpContext context, EmulatorAnswer answer)
    {
        WriteHead(context, answer);
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>
    /// Half of the body; then the connection is cut, at once or after a stall. The rest never comes: on a clock that tests move, the stall may end
    /// at the same instant as the deadline of the client that waits, and an answer that is complete by then would count.
    /// </summary>
    private static async Task WriteHalfAsync(HttpContext context, EmulatorAnswer answer, TimeProvider? clock)
    {
        WriteHead(context, answer);
        var half = answer.Body.Length / 2;
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, half), context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        if (clock is not null)
        {
            await Task.Delay(Stall, clock, context.RequestAborted).ConfigureAwait(false);
        }

        context.Abort();
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static void WriteHead(HttpContext context, EmulatorAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        context.Response.Headers["X-Request-Id"] = "req_" + context.TraceIdentifier.Replace(':', '_');
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }
    }

    private static EmulatorAnswer Failure(Fault fault)
    {
        var code = fault.Code ?? ApiDocument.HeyGen.ErrorCodes.FirstOrDefault(c => c.Value == fault.HttpStatus).Key ?? "";
        code = fault.Code is null && fault.HttpStatus == 409 ? "request_in_progress" : fault.Code is null && fault.HttpStatus == 429 ? "rate_limit_exceeded" : code;
        var answer = EmulatorAnswer.Error(code, $"Emulated failure with HTTP {fault.HttpStatus}.", null, fault.HttpStatus);
        return fault.RetryAfter is { } wait ? answer with { Headers = new Dictionary<string, string> { ["Retry-After"] = wait } } : answer;
    }
}
