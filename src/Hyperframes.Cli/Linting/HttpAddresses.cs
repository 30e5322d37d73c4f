using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>Asks the web for the head of a medium, for eight seconds at most, as the upstream linter does.</summary>
internal sealed class HttpAddresses : IAddressProbe
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(8) };

    /// <inheritdoc/>
    public string? ProblemOf(string address)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            using var response = Http.Send(request);
            return response.IsSuccessStatusCode ? null : FormattableString.Invariant($"HTTP {(int)response.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or UriFormatException or InvalidOperationException or NotSupportedException)
        {
            return exception is OperationCanceledException ? "no answer within 8 s" : exception.Message;
        }
    }
}
