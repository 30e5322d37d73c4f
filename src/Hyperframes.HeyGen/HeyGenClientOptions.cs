namespace Hyperframes.HeyGen;

/// <summary>How to reach the HeyGen API. The client copies the options when it is made.</summary>
public sealed class HeyGenClientOptions
{
    internal const string DefaultBaseUrl = "https://api.heygen.com";

    /// <summary>API key.</summary>
    /// <value>null: <c>HEYGEN_API_KEY</c>, <c>HYPERFRAMES_API_KEY</c>, then the credentials file.</value>
    public string? ApiKey { get; set; }

    /// <summary>OAuth access token, when there is no key.</summary>
    public string? AccessToken { get; set; }

    /// <summary>Address of the API; https, or http to this machine.</summary>
    /// <value>null: <c>HEYGEN_API_URL</c>, else <c>https://api.heygen.com</c>.</value>
    public string? BaseUrl { get; set; }

    /// <summary>How a bad network is survived.</summary>
    public HeyGenResilienceOptions Resilience { get; set; } = new();

    /// <summary>The clock of every wait and timeout.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Makes the idempotency key of a call that was given none.</summary>
    /// <value>32 random hexadecimal digits.</value>
    public Func<string> NewIdempotencyKey { get; set; } = IdempotencyKey.Random;

    /// <summary>Reads environment variables.</summary>
    /// <value>The process's environment.</value>
    public Func<string, string?> Environment { get; set; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Makes the handler below both HTTP clients, for proxies and tests. The handler must not follow redirects: they would carry the key away.</summary>
    /// <value>null: a pooled handler.</value>
    public Func<HttpMessageHandler>? HandlerFactory { get; set; }

    internal HeyGenClientOptions Copy()
    {
        var copy = (HeyGenClientOptions)MemberwiseClone();
        copy.Resilience = Resilience.Copy();
        return copy;
    }

    internal string ResolveBaseUrl()
    {
        var url = (string.IsNullOrEmpty(BaseUrl) ? EnvironmentText.Read(Environment, "HEYGEN_API_URL") : BaseUrl) ?? DefaultBaseUrl;
        return WebAddress.IsHttpsOrLoopback(url)
            ? url.TrimEnd('/')
            : throw new HeyGenCredentialsException(
                $"The API address '{url.Split('?')[0]}' is not an https URL (http is for this machine alone); correct HEYGEN_API_URL or HeyGenClientOptions.BaseUrl.");
    }
}
