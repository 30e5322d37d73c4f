using Hyperframes.Linting;

namespace Hyperframes.Markup.Tests.Linting;

/// <summary>Knows one dead address.</summary>
internal sealed class SampleAddresses : IAddressProbe
{
    public string? ProblemOf(string address) => address.Contains("gone", StringComparison.Ordinal) ? "404" : null;
}
