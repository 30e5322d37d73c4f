using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyperframes.HeyGen;

/// <summary>Keys that make a POST safe to repeat: the same key within 24 hours replays the first answer, per endpoint.</summary>
public static partial class IdempotencyKey
{
    /// <summary>How long the service remembers a key.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>Whether <paramref name="key"/> has 1 to 255 characters of <c>A-Z a-z 0-9 _ - : .</c>.</summary>
    public static bool IsValid(string key) => Grammar().IsMatch(key);

    /// <summary>A key that depends on <paramref name="parts"/> alone: the same work has the same key in every process.</summary>
    /// <param name="prefix">Says what the key is for, <c>render</c>.</param>
    /// <param name="parts">What makes the work what it is.</param>
    public static string Derive(string prefix, params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{part.Length}:{part}")));
        }

        return $"{prefix}.{Convert.ToHexStringLower(hash.GetHashAndReset())[..40]}";
    }

    internal static string Random() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    internal static string Checked(string? key, Func<string> generate)
    {
        if (key is not null && !IsValid(key))
        {
            throw new HeyGenRequestException("Idempotency-Key", [new("Idempotency-Key", "must have 1 to 255 characters of A-Z a-z 0-9 _ - : .")]);
        }

        return key ?? generate();
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_\-:.]{1,255}\z")]
    private static partial Regex Grammar();
}
