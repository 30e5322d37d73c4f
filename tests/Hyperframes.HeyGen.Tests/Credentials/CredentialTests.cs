using System.Net;
using System.Text.Json.Nodes;
using Hyperframes.Testing;

namespace Hyperframes.HeyGen.Tests.Credentials;

public sealed class CredentialTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("credential-tests-").FullName;
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);
    private readonly FakeTimeProvider _clock = new() { AutoAdvance = true };

    public CredentialTests() => _environment["HEYGEN_CONFIG_DIR"] = _folder;

    private string CredentialsPath => Path.Combine(_folder, "credentials");

    [Fact]
    public async Task Options_come_first()
    {
        _environment["HEYGEN_API_KEY"] = "from-environment";
        (await SentAsync(o => o.ApiKey = "from-options")).ShouldBe("key from-options");
        (await SentAsync(o => o.AccessToken = "token")).ShouldBe("Bearer token");
    }

    [Theory]
    [InlineData("HEYGEN_API_KEY,HYPERFRAMES_API_KEY,HEYGEN_ACCESS_TOKEN", "key HEYGEN_API_KEY")]
    [InlineData("HYPERFRAMES_API_KEY,HEYGEN_ACCESS_TOKEN", "key HYPERFRAMES_API_KEY")]
    [InlineData("HEYGEN_ACCESS_TOKEN", "Bearer HEYGEN_ACCESS_TOKEN")]
    [InlineData("", "key from-the-file")]
    public async Task The_environment_is_read_in_order_then_the_file(string set, string sent)
    {
        File.WriteAllText(CredentialsPath, "from-the-file\n");
        foreach (var name in set.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            _environment[name] = name;
        }

        (await SentAsync()).ShouldBe(sent);
    }

    [Fact]
    public async Task Empty_variables_are_unset_and_control_characters_an_error()
    {
        File.WriteAllText(CredentialsPath, """{"api_key":"file-key"}""");
        _environment["HEYGEN_API_KEY"] = "";
        (await SentAsync()).ShouldBe("key file-key");
        _environment["HEYGEN_API_KEY"] = "a\nb";
        (await Should.ThrowAsync<HeyGenCredentialsException>(() => SentAsync())).Message.ShouldContain("HEYGEN_API_KEY");
    }

    [Theory]
    [InlineData("""{"api_key":"k","oauth":{"access_token":"t"}}""", "Bearer t")]
    [InlineData("""{"api_key":"k","oauth":{"access_token":"t","expires_at":"2026-01-01T13:00:00Z"}}""", "Bearer t")]
    [InlineData("""{"api_key":"k","oauth":{"access_token":"t","expires_at":"2026-01-01T12:00:59Z"}}""", "key k")]
    [InlineData("""{"api_key":"k","oauth":{"access_token":"t","expires_at":"soon"}}""", "Bearer t")]
    [InlineData("""{"api_key":"k","oauth":null}""", "key k")]
    [InlineData("""{"api_key":"k","user":{"email":3}}""", "key k")]
    public async Task The_file_prefers_a_usable_token(string file, string sent)
    {
        File.WriteAllText(CredentialsPath, file);
        (await SentAsync()).ShouldBe(sent);
    }

    [Theory]
    [InlineData("""{"api_key":""}""", "api_key")]
    [InlineData("""{"api_key":3}""", "api_key")]
    [InlineData("""{"oauth":{}}""", "access_token")]
    [InlineData("""{"oauth":[]}""", "oauth")]
    [InlineData("""{"api_key":"secret-key" """, "not valid JSON")]
    [InlineData("one\ntwo-lines-of-text", "neither JSON")]
    [InlineData("short", "neither JSON")]
    public async Task A_broken_file_is_an_error_that_shows_nothing(string file, string says)
    {
        File.WriteAllText(CredentialsPath, file);
        var problem = await Should.ThrowAsync<HeyGenCredentialsException>(() => SentAsync());
        problem.Message.ShouldContain(says);
        problem.ToString().ShouldNotContain("secret-key");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n")]
    public async Task Nothing_anywhere_says_where_to_put_one(string? file)
    {
        if (file is not null)
        {
            File.WriteAllText(CredentialsPath, file);
        }

        (await Should.ThrowAsync<HeyGenCredentialsException>(() => SentAsync())).Message.ShouldContain("HEYGEN_API_KEY");
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_file_keeps_what_it_does_not_know()
    {
        File.WriteAllText(CredentialsPath, """{"oauth":{"access_token":"old","refresh_token":"r1","scope":"s","x":1},"other":{"a":[1]},"user":{"email":"e"}}""");
        var server = new TokenServer("new");
        using var client = Client(server);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.Videos.ListPageAsync()));
        server.Refreshes.ShouldBe(1);
        var file = JsonNode.Parse(File.ReadAllText(CredentialsPath))!;
        file["oauth"]!["access_token"]!.GetValue<string>().ShouldBe("new");
        file["oauth"]!["refresh_token"]!.GetValue<string>().ShouldBe("r1");
        file["oauth"]!["x"]!.GetValue<int>().ShouldBe(1);
        file["other"]!.ToJsonString().ShouldBe("""{"a":[1]}""");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(CredentialsPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Directory.GetFiles(_folder).ShouldBe([CredentialsPath]);
    }

    [Fact]
    public async Task When_no_new_token_comes_the_first_refusal_stands()
    {
        File.WriteAllText(CredentialsPath, """{"oauth":{"access_token":"old","refresh_token":"r1"}}""");
        var server = new TokenServer(null);
        using var client = Client(server);
        (await Should.ThrowAsync<HeyGenApiException>(() => client.Videos.ListPageAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        server.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_key_costs_one_call()
    {
        await using var service = await Service.StartAsync(configure: o => o.ApiKey = "wrong");
        var refused = await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.ListPageAsync());
        refused.Hint.ShouldContain("HEYGEN_API_KEY");
        service.Count("listVideos").ShouldBe(1);
    }

    [Fact]
    public void The_address_is_https_or_this_machine()
    {
        Should.Throw<HeyGenCredentialsException>(() => new HeyGenClient(new HeyGenClientOptions { BaseUrl = "http://example.com", Environment = _ => null }, SuiteWatch.Loggers));
        using var client = new HeyGenClient(new HeyGenClientOptions { Environment = name => name == "HEYGEN_API_URL" ? "http://127.0.0.1:1//" : null }, SuiteWatch.Loggers);
        client.BaseUrl.ShouldBe("http://127.0.0.1:1");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> SentAsync(Action<HeyGenClientOptions>? configure = null)
    {
        var server = new TokenServer("unused") { AcceptsAll = true };
        using var client = Client(server, configure);
        await client.Videos.ListPageAsync();
        return server.LastCredential;
    }

    private HeyGenClient Client(TokenServer server, Action<HeyGenClientOptions>? configure = null)
    {
        var options = new HeyGenClientOptions { Environment = _environment.GetValueOrDefault, Clock = _clock, HandlerFactory = () => server };
        configure?.Invoke(options);
        return new HeyGenClient(options, SuiteWatch.Loggers);
    }

    private sealed class TokenServer(string? newToken) : HttpMessageHandler
    {
        public bool AcceptsAll { get; init; }

        public int Refreshes { get; private set; }

        public int Calls { get; private set; }

        public string LastCredential { get; private set; } = "";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (this)
            {
                if (request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
                {
                    Refreshes++;
                    return Task.FromResult(newToken is null
                        ? new HttpResponseMessage(HttpStatusCode.BadRequest)
                        : new HttpResponseMessage { Content = new StringContent($$"""{"access_token":"{{newToken}}","expires_in":3600}""") });
                }

                Calls++;
                LastCredential = request.Headers.Authorization?.ToString() ?? $"key {request.Headers.GetValues("x-api-key").Single()}";
                var accepted = AcceptsAll || LastCredential == $"Bearer {newToken}";
                return Task.FromResult(accepted
                    ? new HttpResponseMessage { Content = new StringContent("""{"data":[]}""") }
                    : new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent("""{"error":{"code":"unauthorized","message":"no"}}""") });
            }
        }
    }
}
