namespace Hyperframes.HeyGen;

/// <summary>Which addresses we send to and let the service call.</summary>
internal static class WebAddress
{
    /// <summary>https anywhere, http on this machine alone (an emulator or a test listens there).</summary>
    public static bool IsHttpsOrLoopback(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
