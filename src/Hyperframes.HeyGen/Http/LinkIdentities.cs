namespace Hyperframes.HeyGen;

/// <summary>
/// What the presigned links that we were given stand for. A link changes on every read; the video or sound behind it does not, so work that
/// uses it keeps its idempotency key.
/// </summary>
internal sealed class LinkIdentities
{
    private const int Capacity = 10_000;

    private static readonly string[] SigningParameters =
        ["X-Amz-Signature", "X-Amz-Credential", "X-Goog-Signature", "Signature", "Key-Pair-Id", "sig", "Expires"];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Kind, string Id)> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Kind, string Id)>.AlternateLookup<ReadOnlySpan<char>> _byPath;

    public LinkIdentities() => _byPath = _identities.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Notes that <paramref name="link"/> leads to the thing of that <paramref name="kind"/> and <paramref name="id"/>.</summary>
    public void Remember(string? link, string kind, string id)
    {
        if (link is null)
        {
            return;
        }

        var path = WithoutQuery(link);
        lock (_gate)
        {
            if (_identities.Count >= Capacity)
            {
                _identities.Clear();
            }

            _byPath[path] = (kind, id);
        }
    }

    /// <summary>The id of the thing behind <paramref name="text"/>; a presigned link we do not know loses its query; anything else stays.</summary>
    public string Canonical(string text)
    {
        if (!text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(text, UriKind.Absolute, out var url))
        {
            return text;
        }

        lock (_gate)
        {
            if (_byPath.TryGetValue(WithoutQuery(text), out var thing))
            {
                return $"heygen:{thing.Kind}:{thing.Id}";
            }
        }

        return SigningParameters.Any(name => url.Query.Contains($"{name}=", StringComparison.OrdinalIgnoreCase)) ? WithoutQuery(text).ToString() : text;
    }

    private static ReadOnlySpan<char> WithoutQuery(ReadOnlySpan<char> link) => link.IndexOfAny('?', '#') is var end and >= 0 ? link[..end] : link;
}
