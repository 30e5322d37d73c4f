namespace Hyperframes.Markup.Contract;

public class ValueTypeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("assets/a.png")]
    [InlineData("../a b.mp4")]
    [InlineData("/a:b.png")]
    [InlineData("?x=a:b")]
    [InlineData("//cdn.example/a.png")]
    [InlineData("HTTPS://example.com/a.mp4?t=1:2")]
    [InlineData("http://example.com")]
    [InlineData("blob:https://x/y")]
    [InlineData("data:image/png;base64,AA==")]
    [InlineData("DATA:IMAGE/svg+xml,x")]
    [InlineData("1a:b")]
    public void Media_come_from_paths_web_blobs_and_picture_data(string url) => MediaUrl.IsAllowed(url).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\u0000script:alert(1)")]
    [InlineData(" \u0001 JaVaScRiPt:alert(1)")]
    [InlineData("java script:alert(1)")]
    [InlineData("data:text/html,<b>")]
    [InlineData("data:audio/mp3;base64,AA")]
    [InlineData("da\tta:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("C:/a.png")]
    [InlineData("vbscript:x")]
    [InlineData("ftp://example.com/a.png")]
    public void Everything_else_is_refused(string? url) => MediaUrl.IsAllowed(url).ShouldBeFalse();

    [Fact]
    public void A_refused_address_says_what_is_allowed()
        => Should.Throw<FormatException>(() => (MediaUrl)"javascript:x").Message.ShouldBe(
            "The engine loads no media from 'javascript:x'. Use a path inside the project, http:, https:, blob: or data:image/….");

    [Fact]
    public void An_image_refuses_what_its_address_refuses() => Should.Throw<FormatException>(() => (ImageSource)"file:///a.png");

    [Theory]
    [InlineData("Inter")]
    [InlineData("Press Start 2P")]
    [InlineData("\"Helvetica Neue\", Arial, sans-serif")]
    [InlineData("'A (b), c', serif")]
    [InlineData("Noto Sans 日本語")]
    public void A_family_or_a_list_of_families_is_a_font(string name) => new FontFamily(name).Name.ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a;b")]
    [InlineData("Inter} body{x:y")]
    [InlineData("\"Inter")]
    [InlineData("a,,b")]
    [InlineData("a,")]
    [InlineData("url(x)")]
    [InlineData("a\nb")]
    [InlineData("</style>")]
    public void What_ends_the_declaration_is_no_font(string name) => Should.Throw<FormatException>(() => new FontFamily(name));
}
