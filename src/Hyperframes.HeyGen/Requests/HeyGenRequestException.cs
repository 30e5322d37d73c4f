namespace Hyperframes.HeyGen;

/// <summary>A request would be refused by the API, so it was not sent.</summary>
public sealed class HeyGenRequestException : HeyGenException
{
    /// <summary>Creates the exception.</summary>
    public HeyGenRequestException(string request, IReadOnlyList<RequestError> errors)
        : base($"{request} was not sent:{string.Concat(errors.Select(e => $"\n  {e}"))}")
        => Errors = errors;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<RequestError> Errors { get; }
}
