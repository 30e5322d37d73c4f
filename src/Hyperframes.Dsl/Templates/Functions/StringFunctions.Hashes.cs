using System.Security.Cryptography;
using System.Text;

namespace Hyperframes.Templates.Functions;

/// <content>Digests of the UTF-8 text in lower-case hexadecimal, and Base64. The language has the weak ones; nothing here relies on them.</content>
public static partial class StringFunctions
{
    /// <summary><c>string.md5</c>.</summary>
    public static string Md5(string? text) => Convert.ToHexStringLower(MD5.HashData(Utf8(text)));

    /// <summary><c>string.sha1</c>.</summary>
    public static string Sha1(string? text) => Convert.ToHexStringLower(SHA1.HashData(Utf8(text)));

    /// <summary><c>string.sha256</c>.</summary>
    public static string Sha256(string? text) => Convert.ToHexStringLower(SHA256.HashData(Utf8(text)));

    /// <summary><c>string.sha512</c>.</summary>
    public static string Sha512(string? text) => Convert.ToHexStringLower(SHA512.HashData(Utf8(text)));

    /// <summary><c>string.hmac_sha1</c>.</summary>
    public static string HmacSha1(string? text, string? key) => Convert.ToHexStringLower(HMACSHA1.HashData(Utf8(key), Utf8(text)));

    /// <summary><c>string.hmac_sha256</c>.</summary>
    public static string HmacSha256(string? text, string? key) => Convert.ToHexStringLower(HMACSHA256.HashData(Utf8(key), Utf8(text)));

    /// <summary><c>string.hmac_sha512</c>.</summary>
    public static string HmacSha512(string? text, string? key) => Convert.ToHexStringLower(HMACSHA512.HashData(Utf8(key), Utf8(text)));

    /// <summary><c>string.base64_encode</c> of the UTF-8 text.</summary>
    public static string Base64Encode(string? text) => Convert.ToBase64String(Utf8(text));

    /// <summary><c>string.base64_decode</c> to UTF-8 text.</summary>
    /// <exception cref="FormatException">The text is no Base64.</exception>
    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""));

    private static byte[] Utf8(string? text) => Encoding.UTF8.GetBytes(text ?? "");
}
