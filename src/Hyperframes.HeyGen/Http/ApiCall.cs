namespace Hyperframes.HeyGen;

/// <summary>One logical call; every attempt of it builds a fresh message.</summary>
/// <param name="Operation">The operation's id in the API's description.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path below the base address, escaped, without query.</param>
internal sealed record ApiCall(string Operation, HttpMethod Method, string Path)
{
    /// <summary>Query with its question mark, or empty.</summary>
    public string Query { get; init; } = "";

    public string? IdempotencyKey { get; init; }

    /// <summary>Makes the body of one attempt; null for none.</summary>
    public Func<HttpContent>? Content { get; init; }

    /// <summary>True for the one POST that the service makes repeatable without a key: completing an upload.</summary>
    public bool RepeatableByDesign { get; init; }

    /// <summary>How long one attempt may take; null takes the default of reads or writes.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>Reads and deletes may always be repeated, writes only with a key.</summary>
    public bool CanRepeat =>
        Method == HttpMethod.Get || Method == HttpMethod.Head || Method == HttpMethod.Delete || Method == HttpMethod.Put
        || IdempotencyKey is not null || RepeatableByDesign;

    public bool IsRead => Method == HttpMethod.Get || Method == HttpMethod.Head;
}
