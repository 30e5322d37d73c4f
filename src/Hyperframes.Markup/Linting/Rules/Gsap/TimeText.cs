using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Times of the timeline as messages show them.</summary>
internal static class TimeText
{
    public static string Of(double seconds) => JsNumber.IsFinite(seconds) ? seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s" : "the end";
}
