using System.Collections.Concurrent;

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

    private readonly ConcurrentDictionary<string, string> _identities = new(StringComparer.Ordinal);

    public void Remember(string? link, string identity)
    {
        if (link is not null)
        {
            if (_identities.Count >= Capacity)
            {
                _identities.Clear();
            }

            _identities[WithoutQuery(link)] = identity;
        }
    }

    /// <summary>The id of the thing behind <paramref name="text"/>; a presigned link we do not know loses its query; anything else stays.</summary>
    public string Canonical(string text)
    {
        if (!text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(text, UriKind.Absolute, out var url))
        {
            return text;
        }

        if (_identities.TryGetValue(WithoutQuery(text), out var identity))
        {
            return identity;
        }

        return SigningParameters.Any(name => url.Query.Contains($"{name}=", StringComparison.OrdinalIgnoreCase)) ? WithoutQuery(text) : text;
    }

    private static string WithoutQuery(string link) => link.Split('?', '#')[0];
}
