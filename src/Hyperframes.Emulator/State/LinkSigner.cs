using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Hyperframes.Emulator.State;

/// <summary>Presigned links: a fresh signature each time, and an end.</summary>
internal sealed class LinkSigner(TimeProvider clock)
{
    private const string DateFormat = "yyyyMMdd'T'HHmmss'Z'";

    private static readonly byte[] Secret = "hyperframes-emulator"u8.ToArray();

    private long _serial;

    public string Sign(string baseUrl, string path, TimeSpan lifetime)
    {
        var date = clock.GetUtcNow().UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);
        var seconds = ((long)lifetime.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var serial = Interlocked.Increment(ref _serial).ToString(CultureInfo.InvariantCulture);
        return $"{baseUrl}{path}?X-Amz-Date={date}&X-Amz-Expires={seconds}&X-Amz-Security-Token={serial}&X-Amz-Signature={Hash(path, date, seconds, serial)}";
    }

    /// <summary>Why storage refuses the link; null when it is good.</summary>
    public string? Refusal(string path, IQueryCollection query)
    {
        var (date, seconds, serial) = (query["X-Amz-Date"].ToString(), query["X-Amz-Expires"].ToString(), query["X-Amz-Security-Token"].ToString());
        if (!CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Hash(path, date, seconds, serial)), Encoding.ASCII.GetBytes(query["X-Amz-Signature"].ToString())))
        {
            return "SignatureDoesNotMatch";
        }

        var start = DateTimeOffset.ParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return clock.GetUtcNow() >= start.AddSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) ? "AccessDenied" : null;
    }

    private static string Hash(string path, string date, string seconds, string serial) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Secret, Encoding.UTF8.GetBytes($"{path}\n{date}\n{seconds}\n{serial}")));
}
