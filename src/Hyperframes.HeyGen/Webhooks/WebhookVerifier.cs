using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hyperframes.HeyGen;

/// <summary>
/// Judges deliveries of registered webhooks: HMAC-SHA256 of the raw body under the endpoint's secret, compared in constant time. The secret is used as
/// text, with its <c>whsec_</c>; the timestamp is not signed, so <see cref="WebhookInbox"/> is the guard against repetition. Safe to share between threads.
/// </summary>
public sealed class WebhookVerifier
{
    /// <summary>How long a rotated secret is still accepted by default.</summary>
    public static readonly TimeSpan DefaultOverlap = TimeSpan.FromHours(24);

    /// <summary>How far a delivery's time may be off.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(300);

    private const long FirstMillisecondTimestamp = 100_000_000_000;

    private readonly TimeProvider _clock;
    private volatile Secret[] _secrets;

    /// <summary>A verifier for the secrets of one or more endpoints.</summary>
    /// <param name="secrets">Secrets as they were shown; none refuses everything.</param>
    /// <param name="clock">null is the system's clock.</param>
    public WebhookVerifier(IEnumerable<string> secrets, TimeProvider? clock = null)
    {
        _clock = clock ?? TimeProvider.System;
        _secrets = [.. secrets.Where(s => s.Length > 0).Select(s => new Secret(Encoding.UTF8.GetBytes(s), DateTimeOffset.MaxValue))];
    }

    /// <summary>Takes a new secret; the ones before are accepted a while longer, because deliveries signed with them may still be repeated.</summary>
    /// <param name="secret">The new secret.</param>
    /// <param name="overlap">How long; null is 24 hours.</param>
    public void Rotate(string secret, TimeSpan? overlap = null)
    {
        var now = _clock.GetUtcNow();
        var end = now + (overlap ?? DefaultOverlap);
        var kept = _secrets.Where(s => s.End > now).Select(s => s.End < end ? s : s with { End = end });
        _secrets = [.. kept, new Secret(Encoding.UTF8.GetBytes(secret), DateTimeOffset.MaxValue)];
    }

    /// <summary>Judges a delivery. Read the body's bytes before anything parses them.</summary>
    /// <param name="body">The raw body.</param>
    /// <param name="signature">Header <c>Heygen-Signature</c>, or the older <c>Signature</c>.</param>
    /// <param name="timestamp">Header <c>Heygen-Timestamp</c>: Unix seconds, or milliseconds; null when there is none.</param>
    public WebhookVerdict Verify(ReadOnlySpan<byte> body, string? signature, string? timestamp = null)
    {
        var now = _clock.GetUtcNow();
        var secrets = _secrets;
        if (secrets.Length == 0)
        {
            return WebhookVerdict.NoSecret;
        }

        if (string.IsNullOrWhiteSpace(signature))
        {
            return WebhookVerdict.MissingSignature;
        }

        var given = FromHex(signature.Trim());
        var matches = false;
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        foreach (var secret in secrets)
        {
            HMACSHA256.HashData(secret.Value, body, expected);
            matches |= CryptographicOperations.FixedTimeEquals(expected, given) & secret.End > now;
        }

        if (!matches)
        {
            return WebhookVerdict.WrongSignature;
        }

        return IsFresh(timestamp, now) ? WebhookVerdict.Valid : WebhookVerdict.StaleTimestamp;
    }

    private static bool IsFresh(string? timestamp, DateTimeOffset now)
    {
        if (timestamp is null)
        {
            return true;
        }

        if (!long.TryParse(timestamp.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var seconds = number >= FirstMillisecondTimestamp ? number / 1000d : number;
        return Math.Abs(now.ToUnixTimeSeconds() - seconds) <= Skew.TotalSeconds;
    }

    private static byte[] FromHex(string text)
    {
        try
        {
            return Convert.FromHexString(text);
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private sealed record Secret(byte[] Value, DateTimeOffset End);
}
