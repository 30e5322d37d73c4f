using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Structure;

/// <summary>Times as findings print them.</summary>
internal static class Seconds
{
    /// <summary>Seconds to the hundredth.</summary>
    public static string Print(double seconds) => JsNumber.Print(Math.Round(seconds, 2, MidpointRounding.AwayFromZero));
}
