using Hyperframes.Linting;
using Hyperframes.TestData;

namespace Hyperframes.Bundling;

public sealed class GuideDialectTests : IDisposable
{
    private const string Page = """
        <body
          data-composition-variables='{
            "hostUrl": "",
            "scoreUrl": "",
            "popUrl": "media/pop.wav",
            "count": 1.50,
            "loud": true
          }'
        >
          <!-- the presenter -->
          <video data-hf-src="hostUrl" class="presenter big"></video>
          <h1 data-hf-start="1.25" class="title">Numbers · 2026</h1>
          <audio data-hf-src="scoreUrl" data-hf-volume="0.3"></audio>
          <audio data-hf-src="popUrl" data-hf-start="0.5"></audio>
        </body>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_becomes_one_that_the_engine_reads()
    {
        var (html, findings) = await TranslateAsync(Page);

        Testing.Snapshot.Match(html);
        findings.Where(finding => finding.Severity != FindingSeverity.Info).Select(finding => finding.Code).Distinct().ShouldBeSubsetOf(["media_variable_src_no_fallback", "variable_unbound"]);
        findings.ShouldContain(finding => finding.Position != null && finding.Position.Value.Line == 11 && finding.Message.Contains("data-hf-src", StringComparison.Ordinal));
    }

    [RecordedDataFact]
    public async Task The_page_of_the_guide_is_accepted_as_it_is_written()
    {
        var guide = await File.ReadAllTextAsync(RecordedData.At("seeds/hyperframes-heygen-guide.md"));
        var start = guide.IndexOf("<body", StringComparison.Ordinal);
        var page = guide[start..(guide.IndexOf("</body>", StringComparison.Ordinal) + 7)];

        var (html, findings) = await TranslateAsync(page);

        findings.Where(finding => finding.Severity != FindingSeverity.Info).Select(finding => finding.Code).Distinct().ShouldBeSubsetOf(["media_variable_src_no_fallback"]);
        html.ShouldNotContain("data-hf-");
        html.ShouldContain("""<video id="avatar" data-start="0" data-duration="12" data-track-index="0" playsinline data-has-audio="true" data-var-src="avatarUrl" class="avatar"></video>""");
        html.ShouldContain("""data-var-src="musicUrl" data-volume="0.3"></audio>""");
        html.ShouldContain("""data-var-src="sfxUrl" data-start="0.5"></audio>""");
        html.ShouldContain("""<div class="lower-third">Q2 Revenue · $1.2M</div>""");
        html.ShouldContain("""data-duration="12" data-width="1920" data-height="1080" data-no-timeline""");
    }

    [Fact]
    public async Task Without_a_length_the_error_says_where_to_give_one()
    {
        _folder.Write("index.html", Page);
        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root));
        var finding = error.Findings.Single(found => found.Severity == FindingSeverity.Error);
        finding.Code.ShouldBe("guide_dialect_length_unknown");
        finding.FixHint!.ShouldContain("BundleOptions.Dialect");
    }

    [Theory]
    [InlineData("""<audio data-hf-src="a" data-hf-volume="loud"></audio>""", "'loud' is not a volume", 40)]
    [InlineData("""<audio data-hf-src="a" data-hf-volume="4"></audio>""", "'4' is not a volume", 40)]
    [InlineData("""<audio data-hf-src="a" data-hf-start="soon"></audio>""", "'soon' is not a start", 39)]
    [InlineData("""<audio data-hf-src="a" data-hf-start="3"></audio>""", "starts at 3 s, but the video ends at 3 s", 1)]
    [InlineData("""<div data-hf-src="a"></div>""", "stands on <div>", 6)]
    [InlineData("""<audio data-hf-src="a" data-var-src="b"></audio>""", "has both data-hf-src and data-var-src", 8)]
    [InlineData("""<body data-composition-variables='{"a":null}'></body>""", "'a' has a default of type null", 40)]
    public async Task What_cannot_be_translated_is_an_error_with_its_place(string html, string message, int column)
    {
        _folder.Write("index.html", html);
        var options = new BundleOptions { Dialect = new DialectOptions { Length = 3.Seconds() } };
        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root, options: options));
        var finding = error.Findings.First(found => found.Code == "guide_dialect_invalid");
        finding.Message.ShouldContain(message);
        finding.Position!.Value.Column.ShouldBe(column);
    }

    [Fact]
    public async Task A_page_with_a_root_keeps_it_and_its_length()
    {
        const string Html = """
            <!doctype html><html data-composition-variables='{"a":""}'><head><meta charset="utf-8"></head><body>
            <div id="main" data-composition-id="m" data-no-timeline data-start="0" data-duration="4" data-width="640" data-height="360">
            <audio id="song" data-hf-src="a" data-start="1" data-track-index="7"></audio></div></body></html>
            """;

        var (html, _) = await TranslateAsync(Html);

        html.ShouldBe(Html
            .Replace("'{\"a\":\"\"}'", "'[{\"id\":\"a\",\"type\":\"string\",\"label\":\"A\",\"default\":\"\"}]'", StringComparison.Ordinal)
            .Replace("<audio id=\"song\" data-hf-src", "<audio data-duration=\"3\" id=\"song\" data-var-src", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_in_the_real_contract_is_left_alone()
    {
        const string Html = """
            <!doctype html><html data-composition-variables='[]'><head><meta charset="utf-8"></head><body>
            <div id="main" data-composition-id="m" data-no-timeline data-start="0" data-duration="4" data-width="640" data-height="360"></div></body></html>
            """;
        var (html, findings) = await TranslateAsync(Html);
        html.ShouldBe(Html);
        findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""<video data-hf-src="avatar" src="media/short.mp4"></video><audio data-hf-src="music" src="media/long.mp3"></audio>""", true, "7.25")]
    [InlineData("""<video data-hf-src="avatar" src="media/short.mp4"></video>""", false, "4")]
    [InlineData("""<audio data-hf-src="music" src="media/long.mp3"></audio>""", false, "60")]
    public async Task A_page_without_a_length_lasts_as_long_as_its_medium(string html, bool hasAvatar, string expected)
    {
        _folder.Write("index.html", """<html data-composition-variables='{"avatar":"","music":""}'><body>""" + html + "</body></html>");
        _folder.Write("media/short.mp4", [1]);
        _folder.Write("media/long.mp3", [1]);
        var media = new Lengths { ["media/short.mp4"] = 4, ["media/long.mp3"] = 60, ["media/avatar.mp4"] = 7.2500004 };
        var options = new BundleOptions { Dialect = new DialectOptions { Media = media, Variables = hasAvatar ? new Avatar() : null } };

        var bundle = await CompositionBundle.CreateAsync(_folder.Root, options: options);

        PageText.Read(bundle.Files.Single(file => file.Path == "index.html"))!.ShouldContain($"data-start=\"0\" data-duration=\"{expected}\" data-width=");
    }

    private sealed class Lengths : Dictionary<string, double>, IMediaProbe
    {
        public MediaFacts? Probe(string path) => TryGetValue(path, out var seconds) ? new MediaFacts(null, seconds) : null;
    }

    private sealed class Avatar : Hyperframes.Variables.IVariableValues
    {
        public void WriteTo(System.Text.Json.Utf8JsonWriter writer, bool onlyOverrides)
        {
            writer.WriteStartObject();
            writer.WriteString("avatar", "media/avatar.mp4");
            writer.WriteEndObject();
        }
    }

    [Fact]
    public void A_length_is_more_than_nothing() => Should.Throw<ArgumentOutOfRangeException>(() => new DialectOptions { Length = Seconds.Zero });

    private async Task<(string Html, IReadOnlyList<LintFinding> Findings)> TranslateAsync(string page)
    {
        _folder.Write("index.html", page);
        var bundle = await CompositionBundle.CreateAsync(_folder.Root, options: new BundleOptions { Dialect = new DialectOptions { Length = 12.Seconds() } });
        return (PageText.Read(bundle.Files.Single(file => file.Path == "index.html"))!, bundle.Findings);
    }
}
