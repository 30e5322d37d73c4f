using System.Net;
using System.Text.Json;
using Hyperframes.Rendering.Local;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>Remote media comes into the work folder before the engine starts, as far as the policy lets it.</summary>
public sealed class RemoteMediaTests : IDisposable
{
    private static readonly RemoteMediaPolicy Open = new() { AllowHttp = true, AllowPrivateAddresses = true };
    private readonly MediaServer _server = new();
    private readonly WorkFolder _work = WorkFolder.Create(null);

    public RemoteMediaTests() => _server.Answers["clip"] = (200, "video/mp4", [1, 2, 3]);

    public void Dispose()
    {
        _server.Dispose();
        _work.Dispose();
    }

    [Fact]
    public async Task Addresses_in_pages_become_paths_and_nothing_else_changes()
    {
        _server.Answers["a.png"] = (200, "image/png", [7]);
        var page = $$"""
            <!doctype html><!-- {{_server.Root}}clip -->
            <video id=a src="{{_server.Root}}clip?sig=x&amp;y=1" data-start="0"></video><img SRC='{{_server.Root}}a.png'><a href="{{_server.Root}}page">kept</a>
            <audio src="local.wav"></audio><img src="data:image/png;base64,AA==">
            """;

        var written = await PageAsync(page);

        written.ShouldBe(page
            .Replace($"\"{_server.Root}clip?sig=x&amp;y=1\"", "\"hf-media/000.mp4\"", StringComparison.Ordinal)
            .Replace($"'{_server.Root}a.png'", "'hf-media/001.png'", StringComparison.Ordinal));
        File.ReadAllBytes(Path.Combine(_work.Project, "hf-media", "000.mp4")).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Variables_that_drive_media_get_paths_and_others_stay()
    {
        _server.Answers["logo"] = (200, "image/svg+xml", [9]);
        await WriteAsync("""<video data-var-src="avatar"></video><img data-var-src="logo"><p data-var-text="link"></p>""");
        var values = new Values($$"""{"avatar":"{{_server.Root}}clip","logo":{"url":"{{_server.Root}}logo","alt":"x"},"link":"{{_server.Root}}clip","count":3}""");

        var file = await WorkMedia.PrepareAsync(_work, values, Open, null, CancellationToken.None);

        File.ReadAllText(file!).ShouldBe($$$"""{"avatar":"hf-media/000.mp4","logo":{"url":"hf-media/001.svg","alt":"x"},"link":"{{{_server.Root}}}clip","count":3}""");
    }

    [Fact]
    public async Task One_address_is_fetched_once()
    {
        await PageAsync($"""<video src="{_server.Root}clip"></video><video src="{_server.Root}clip"></video>""");

        _server.Requests.ShouldBe(["clip"]);
    }

    [Fact]
    public async Task Plain_http_is_refused_unless_it_is_allowed() =>
        (await RefusedAsync($"{_server.Root}clip", new RemoteMediaPolicy())).ShouldContain("AllowHttp");

    [Fact]
    public async Task An_address_of_this_machine_is_refused_unless_it_is_allowed() =>
        (await RefusedAsync($"{_server.Root}clip", new RemoteMediaPolicy { AllowHttp = true })).ShouldContain("not public");

    [Fact]
    public async Task Remote_media_can_be_off() =>
        (await RefusedAsync($"{_server.Root}clip", new RemoteMediaPolicy { Allow = false })).ShouldContain("Put the file into the bundle");

    [Fact]
    public async Task An_expired_link_says_so_without_its_signature()
    {
        _server.Answers["clip"] = (403, "text/xml", []);

        var message = await RefusedAsync($"{_server.Root}clip?X-Signature=secret", Open);

        message.ShouldContain("403");
        message.ShouldContain("fresh");
        message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_page_is_no_media()
    {
        _server.Answers["clip"] = (200, "text/html", [1]);

        (await RefusedAsync($"{_server.Root}clip", Open)).ShouldContain("text/html");
    }

    [Fact]
    public async Task An_empty_answer_is_no_media()
    {
        _server.Answers["clip"] = (200, "video/mp4", []);

        (await RefusedAsync($"{_server.Root}clip", Open)).ShouldContain("empty");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_given_up() =>
        (await RefusedAsync($"{_server.Root}clip", Open with { MaximumBytes = 2 })).ShouldContain("larger than 2 bytes");

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_given_up()
    {
        _server.Endless = "clip";

        (await RefusedAsync($"{_server.Root}clip", Open with { Timeout = TimeSpan.FromMilliseconds(300) })).ShouldContain("longer than 0.3 s");
    }

    [Fact]
    public async Task A_redirect_is_followed_to_an_address_that_is_allowed_too()
    {
        _server.Answers["moved"] = (302, "text/plain", System.Text.Encoding.UTF8.GetBytes(_server.Root + "clip"));

        await PageAsync($"""<video src="{_server.Root}moved"></video>""");

        File.ReadAllBytes(Path.Combine(_work.Project, "hf-media", "000.mp4")).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void Inner_addresses_are_not_public(string address) => RemoteAddress.IsPublic(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    public void Outer_addresses_are_public(string address) => RemoteAddress.IsPublic(IPAddress.Parse(address)).ShouldBeTrue();

    private async Task<string> RefusedAsync(string address, RemoteMediaPolicy policy)
    {
        await WriteAsync($"""<video src="{address}"></video>""");
        var error = await Should.ThrowAsync<RenderException>(() => WorkMedia.PrepareAsync(_work, null, policy, null, CancellationToken.None));
        error.Message.ShouldStartWith("The media at ");
        return error.Message;
    }

    private async Task<string> PageAsync(string page)
    {
        await WriteAsync(page);
        (await WorkMedia.PrepareAsync(_work, null, Open, null, CancellationToken.None)).ShouldBeNull();
        return File.ReadAllText(Path.Combine(_work.Project, "index.html"));
    }

    private Task WriteAsync(string page) => _work.WriteAsync(Pages.Bundle(page), CancellationToken.None);

    private sealed class Values(string json) : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides) => JsonDocument.Parse(json).WriteTo(writer);
    }
}
