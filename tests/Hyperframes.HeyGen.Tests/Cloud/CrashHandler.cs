namespace Hyperframes.HeyGen.Tests.Cloud;

/// <summary>The process dies at one of its calls: before the request leaves, or after the answer came. Nothing works from then on.</summary>
internal sealed class CrashHandler(CrashPoint point, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = point.Count();
        if (number > point.Call || (number == point.Call && !point.AfterAnswer))
        {
            throw new CrashException();
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (number == point.Call)
        {
            response.Dispose();
            throw new CrashException();
        }

        return response;
    }
}

internal sealed class CrashPoint(int call, bool afterAnswer)
{
    private int _calls = -1;

    public int Call => call;

    public bool AfterAnswer => afterAnswer;

    public int Count() => Interlocked.Increment(ref _calls);
}

internal sealed class CrashException : Exception;
