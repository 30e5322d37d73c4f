using System.Net;
using System.Net.Sockets;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>Serves media on this machine.</summary>
internal sealed class MediaServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<string> _requests = [];

    public MediaServer()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Root = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Root);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Root { get; }

    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public Dictionary<string, (int Status, string Type, byte[] Body)> Answers { get; } = [];

    /// <summary>Answered with its headers and then nothing.</summary>
    public string? Endless { get; set; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath.TrimStart('/');
        lock (_requests)
        {
            _requests.Add(path);
        }

        if (path == Endless)
        {
            context.Response.ContentLength64 = 100;
            await context.Response.OutputStream.FlushAsync();
            return;
        }

        var (status, type, body) = Answers.GetValueOrDefault(path, (404, "text/plain", []));
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        if (status == 302)
        {
            context.Response.RedirectLocation = System.Text.Encoding.UTF8.GetString(body);
            body = [];
        }

        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }
}
