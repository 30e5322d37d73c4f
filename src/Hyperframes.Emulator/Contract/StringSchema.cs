using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyperframes.Emulator.Contract;

/// <summary>What a schema asks of a string. Lengths count code points, as JSON Schema does.</summary>
internal sealed record StringSchema(int MinLength, int MaxLength, Regex? Pattern, string? Format, bool Base64)
{
    public void Check(string value, string path, List<SchemaError> errors)
    {
        var length = value.EnumerateRunes().Count();
        if (length < MinLength || length > MaxLength)
        {
            var range = MaxLength == int.MaxValue ? $"at least {MinLength}" : $"{MinLength} to {MaxLength}";
            errors.Add(new(path, $"must have {range} characters, not {length}"));
        }

        if (Pattern is not null && !Pattern.IsMatch(value))
        {
            errors.Add(new(path, $"must match {Pattern}"));
        }

        if (Format == "uri" && !Uri.TryCreate(value, UriKind.Absolute, out _))
        {
            errors.Add(new(path, "must be an absolute URL"));
        }

        if (Format == "date-time" && !DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _))
        {
            errors.Add(new(path, "must be an ISO 8601 time"));
        }

        if (Base64 && !System.Buffers.Text.Base64.IsValid(value))
        {
            errors.Add(new(path, "must be base64"));
        }
    }
}
