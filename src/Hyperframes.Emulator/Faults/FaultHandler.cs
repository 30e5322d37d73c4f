using Hyperframes.Emulator.Contract;

namespace Hyperframes.Emulator;

/// <summary>The faults that happen before a request leaves the client: no name, no connection.</summary>
internal sealed class FaultHandler(FaultPlan faults, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var operation = RouteTable.NameOf(request.Method.Method, request.RequestUri!.AbsolutePath);
        return faults.Take(operation, FaultPlan.IsClientSide)?.Kind switch
        {
            FaultKind.NameResolution => throw new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known (emulated)"),
            FaultKind.ConnectionRefused => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused (emulated)"),
            _ => base.SendAsync(request, cancellationToken),
        };
    }
}
