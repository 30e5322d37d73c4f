using System.Text.RegularExpressions;

namespace Hyperframes.HeyGen;

/// <summary>Collects what is wrong with a request. Members that are null are not sent, so they are not checked.</summary>
internal sealed class RequestErrors
{
    private readonly List<RequestError> _errors = [];

    public IReadOnlyList<RequestError> Errors => _errors;

    public void Add(string member, string message) => _errors.Add(new(member, message));

    public void Required(string member, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            Add(member, "must be given");
        }
    }

    /// <summary>Lengths count code points, as the API's schema does.</summary>
    public void Length(string member, string? value, int minimum, int maximum)
    {
        if (value is not null && value.EnumerateRunes().Count() is var length && (length < minimum || length > maximum))
        {
            Add(member, $"must have {minimum} to {maximum} characters, not {length}");
        }
    }

    public void Range(string member, double? value, double minimum, double maximum)
    {
        if (value is { } number && !(number >= minimum && number <= maximum))
        {
            Add(member, FormattableString.Invariant($"must be {minimum} to {maximum}, not {number}"));
        }
    }

    public void Pattern(string member, string? value, Regex pattern, string form)
    {
        if (value is not null && !pattern.IsMatch(value))
        {
            Add(member, $"must be {form}");
        }
    }

    /// <summary>We are closed where we speak: only words that the API's description has are sent.</summary>
    public void Known<T>(string member, T? value)
        where T : struct, IOpenEnum<T>
    {
        if (value is { } word && !T.Known.Contains(word))
        {
            Add(member, $"must be one of {string.Join(", ", T.Known.Select(k => k.Value))}, not '{word.Value}'");
        }
    }

    public void Https(string member, string? value)
    {
        if (value is not null && !WebAddress.IsHttpsOrLoopback(value))
        {
            Add(member, "must be an https URL");
        }
    }

    public void ExactlyOne(string first, params ReadOnlySpan<(string Member, string? Value)> choices)
    {
        var given = 0;
        var names = new List<string>();
        foreach (var (member, value) in choices)
        {
            given += value is null ? 0 : 1;
            names.Add(member);
        }

        if (given != 1)
        {
            Add(first, $"exactly one of {string.Join(", ", names)} must be given, not {given}");
        }
    }

    public void ThrowIfAny(string request)
    {
        if (_errors.Count > 0)
        {
            throw new HeyGenRequestException(request, [.. _errors]);
        }
    }
}
