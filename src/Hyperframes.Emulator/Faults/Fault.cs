namespace Hyperframes.Emulator;

/// <summary>Something that goes wrong on purpose, at one operation or at all of them, some times or for some time.</summary>
/// <param name="Kind">What.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>Operation id, <c>upload</c>, <c>download</c> or <c>webhook</c>; null is every one of the API.</summary>
    public string? Operation { get; init; }

    /// <summary>How many calls pass before.</summary>
    public int Skip { get; init; }

    /// <summary>How many calls it hits.</summary>
    public int Times { get; init; } = 1;

    /// <summary>From when it may happen.</summary>
    public DateTimeOffset From { get; init; } = DateTimeOffset.MinValue;

    /// <summary>Until when it may happen.</summary>
    public DateTimeOffset Until { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>The status of <see cref="FaultKind.Status"/> and <see cref="FaultKind.HtmlErrorPage"/>.</summary>
    public int HttpStatus { get; init; } = 503;

    /// <summary>Error code of the answer; null takes the usual one of the status.</summary>
    public string? Code { get; init; }

    /// <summary>Text of the <c>Retry-After</c> header.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>A status with the usual error body.</summary>
    public static Fault Status(int status, string? code = null, string? retryAfter = null) =>
        new(FaultKind.Status) { HttpStatus = status, Code = code, RetryAfter = retryAfter };

    /// <summary>The same fault at one operation.</summary>
    public Fault On(string operation) => this with { Operation = operation };

    /// <summary>The same fault, hitting <paramref name="times"/> calls.</summary>
    public Fault Repeated(int times) => this with { Times = times };

    /// <summary>The same fault, after <paramref name="calls"/> calls have passed.</summary>
    public Fault After(int calls) => this with { Skip = calls };
}
