using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hyperframes.HeyGen;

/// <summary>
/// The file <c>credentials</c> in the configuration folder, which other tools share: JSON, or one line with a key. Members that we do not know
/// survive a change.
/// </summary>
internal sealed class CredentialsFile(string path)
{
    private const int ShortestLegacyKey = 8;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    public string Path => path;

    /// <summary>OAuth first when it is usable, then the key; null when there is no file or it is blank.</summary>
    /// <exception cref="HeyGenCredentialsException">The file is broken.</exception>
    public HeyGenCredential? Read(DateTimeOffset now)
    {
        var text = ReadText()?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!text.StartsWith('{'))
        {
            return text.Length >= ShortestLegacyKey && text.All(c => c is > ' ' and <= '~')
                ? HeyGenCredential.ApiKey(text)
                : throw Broken("it is neither JSON nor one line with a key of at least 8 printable characters");
        }

        var root = ParseRoot(text);
        var oauth = ReadOAuth(root);
        if (oauth is not null && (!oauth.IsExpired(now) || oauth.CanRefresh))
        {
            return oauth;
        }

        return ReadString(root, "api_key") is { } key ? HeyGenCredential.ApiKey(key) : null;
    }

    /// <summary>Puts a renewed token in the file: temporary file, then rename, readable by its owner alone.</summary>
    public void Save(string accessToken, string? refreshToken, DateTimeOffset? expiresAt)
    {
        var text = ReadText()?.Trim() ?? "";
        var root = text.StartsWith('{') ? ParseRoot(text) : new JsonObject();
        if (text.Length > 0 && !text.StartsWith('{'))
        {
            root["api_key"] = text;
        }

        var oauth = root["oauth"] as JsonObject ?? [];
        root["oauth"] = oauth;
        oauth["access_token"] = accessToken;
        if (refreshToken is not null)
        {
            oauth["refresh_token"] = refreshToken;
        }

        if (expiresAt is { } end)
        {
            oauth["expires_at"] = end.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }
        else
        {
            oauth.Remove("expires_at");
        }

        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        CreateFolder(folder);
        var temporary = System.IO.Path.Combine(folder, System.IO.Path.GetRandomFileName());
        WritePrivately(temporary, root.ToJsonString(Indented) + "\n");
        File.Move(temporary, path, overwrite: true);
    }

    private string? ReadText()
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new HeyGenCredentialsException($"The credentials file {path} cannot be read: {problem.Message}", problem);
        }
    }

    private JsonObject ParseRoot(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw Broken("its root is not an object");
        }
        catch (JsonException)
        {
            // The parser's own words quote the file.
            throw Broken("it is not valid JSON");
        }
    }

    private HeyGenCredential? ReadOAuth(JsonObject root)
    {
        if (!root.TryGetPropertyValue("oauth", out var node) || node is null)
        {
            return null;
        }

        var oauth = node as JsonObject ?? throw Broken("its member oauth is not an object");
        var access = ReadString(oauth, "access_token") ?? throw Broken("its member oauth has no access_token");
        var end = oauth["expires_at"] is JsonValue value && value.TryGetValue<string>(out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : (DateTimeOffset?)null;
        return new HeyGenCredential(access, isBearer: true, ReadString(oauth, "refresh_token"), end);
    }

    private string? ReadString(JsonObject json, string name)
    {
        if (!json.TryGetPropertyValue(name, out var node) || node is null)
        {
            return null;
        }

        return node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0
            ? text.Any(char.IsControl) ? throw Broken($"its member {name} holds a control character") : text
            : throw Broken($"its member {name} is not a text, or is empty");
    }

    private HeyGenCredentialsException Broken(string why) => new($"The credentials file {path} is broken: {why}. Correct it, or remove it and set HEYGEN_API_KEY.");

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void WritePrivately(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, options);
        writer.Write(text);
    }
}
