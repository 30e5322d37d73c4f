using System.Globalization;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>The first error of a JSON text, in words.</summary>
internal static class JsonProblem
{
    public static string? In(JsonReading reading) =>
        reading.Errors.Count > 0
            ? string.Format(CultureInfo.InvariantCulture, "{0} (character {1})", reading.Errors[0].Message, reading.Errors[0].Span.Start + 1)
            : null;
}
