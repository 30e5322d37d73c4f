using Microsoft.AspNetCore.Http;

namespace Hyperframes.Emulator.Server;

/// <summary>One of the two credentials, never both.</summary>
internal static class Authorization
{
    public static EmulatorAnswer? Refusal(IHeaderDictionary headers, EmulatorOptions options)
    {
        var key = headers["x-api-key"].ToString();
        var bearer = headers.Authorization.ToString();
        var accepted = (key.Length > 0, bearer.Length > 0) switch
        {
            (true, false) => key == options.ApiKey,
            (false, true) => bearer == $"Bearer {options.AccessToken}",
            _ => false,
        };
        return accepted ? null : EmulatorAnswer.Error("authentication_failed", "Invalid or expired API key. Verify your x-api-key header.");
    }
}
