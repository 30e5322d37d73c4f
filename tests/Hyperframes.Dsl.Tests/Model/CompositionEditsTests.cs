using System.Text;
using Hyperframes.Bundling;
using Hyperframes.Dsl.Tests;
using Hyperframes.TestData;

namespace Hyperframes.Model;

public sealed class CompositionEditsTests
{
    // Spelled in ways that nobody would choose, so that whatever is rewritten shows.
    private const string Page = """
        <!DOCTYPE html><!-- kept -->
        <HTML data-composition-variables='[ {"id":"title","type":"string", "label":"It&#39;s","default":"Old"} ]'>
        <body>
        	<div  ID=root data-composition-id="main" data-no-timeline data-width=640 data-height='360' data-start=0 data-duration="10">
            <h1 id='title' class="clip" data-start="0.5" data-duration=2 data-track-index='3' style="color: red; top:1px" data-var-text=title>Old &amp; gold</h1>
            <p id="box" class=clip data-start="title + 0.25" data-duration="1"><b>x</b></p>
            <img id=pic class="clip" src="a.png" data-start="4">
          </div>
        </body></HTML>
        """;

    [Fact]
    public void A_page_that_is_not_changed_is_the_same_page()
    {
        var composition = Composition.Load(Page);
        composition.Html.ShouldBeSameAs(Page);
        (composition.Id, composition.Size).ShouldBe(("main", new FrameSize(640, 360)));
        composition.Timeline.Select(clip => $"{clip.Id} {clip.Kind} {clip.Start}-{clip.End} {clip.Track}")
            .ShouldBe(["title Element 0.5-2.5 3", "box Element 2.75-3.75 0", "pic Image 4-7 0"]);
    }

    [Fact]
    public async Task A_file_keeps_its_bytes()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page.ReplaceLineEndings("\r\n"))];
        var path = folder.Write("page.html", bytes);
        var composition = await Composition.LoadFileAsync(path);
        await composition.WithTiming("pic", start: 5.Seconds()).WithTiming("pic", start: 4.Seconds()).SaveFileAsync(path);
        (await File.ReadAllBytesAsync(path)).ShouldBe(bytes);

        await Should.ThrowAsync<InvalidDataException>(Composition.LoadFileAsync(folder.Write("latin.html", [0xE9])));
    }

    [Fact]
    public void Edits_touch_what_they_name_and_nothing_else()
    {
        var composition = Composition.Load(Page);
        Changed(composition.WithText("title", "New <b>"), "Old &amp; gold", "New &lt;b>");
        Changed(composition.WithTiming("title", start: 1.Seconds()), "data-start=\"0.5\"", "data-start=\"1\"");
        Changed(composition.WithTiming("title", length: 3.Seconds()), "data-duration=2", "data-duration=\"3\"");
        Changed(composition.WithTiming("pic", length: 3.Seconds()), "<img id=pic", "<img data-duration=\"3\" id=pic");
        Changed(composition.WithStyle("title", s => s.Color("#123456")), "\"color: red; top:1px\"", "\"top:1px; color: #123456;\"");
        Changed(composition.WithVariableDefault("title", "It's & \"new\""), "\"Old\"}", "\"It&#39;s &amp; \\\"new\\\"\"}");
        Changed(composition.Without("box"), "<p id=\"box\" class=clip data-start=\"title + 0.25\" data-duration=\"1\"><b>x</b></p>", "");
        Changed(
            composition.WithClips(c => c.Clip("more", h => h.Span("m")).At(2.Seconds()).For(1.Seconds())),
            "</div>",
            "<div id=\"more\" class=\"clip\" data-start=\"2\" data-duration=\"1\" data-track-index=\"4\"><span>m</span></div>\n</div>");
    }

    [Fact]
    public void Impossible_edits_say_why()
    {
        var composition = Composition.Load(Page);
        Should.Throw<KeyNotFoundException>(() => composition.WithText("nobody", "x")).Message.ShouldContain("root, title, box, pic");
        Should.Throw<InvalidOperationException>(() => composition.WithText("box", "x")).Message.ShouldContain("elements inside");
        Should.Throw<ArgumentOutOfRangeException>(() => composition.WithTiming("title", start: (-1).Seconds()));
        Should.Throw<ArgumentOutOfRangeException>(() => composition.WithTiming("title", length: Seconds.Zero));
        Should.Throw<ArgumentException>(() => composition.WithVariableDefault("title", 3)).Message.ShouldContain("takes no number");
        Should.Throw<KeyNotFoundException>(() => composition.WithVariableDefault("other", "x"));
        Should.Throw<CompositionException>(() => composition.WithClips(c => c.Clip("title", h => h.Span("m")))).Message.ShouldContain("used twice");
        Should.Throw<InvalidOperationException>(() => Composition.Load("<p>").WithClips(c => c.Clip(h => h.Span("m"))));
    }

    [Fact]
    public void A_composition_in_csharp_is_changed_the_same_way()
    {
        var composition = new Fluent.Described(c => c.Clip("a", h => h.Span("x").Id("text")).For(2.Seconds())).Build();
        composition.WithTiming("a", start: 0.5.Seconds()).Timeline["a"].Start.ShouldBe(0.5.Seconds());
        composition.WithText("text", "y").Html.ShouldBe(composition.Html.Replace(">x<", ">y<", StringComparison.Ordinal));
    }

    [RecordedDataFact]
    public void Recorded_pages_come_back_byte_for_byte()
    {
        var count = 0;
        foreach (var page in RecordedPages.Of("corpus-html"))
        {
            var composition = Composition.Load(page);
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            composition.WriteHtml(buffer);
            Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(page);
            EditsLeaveTheRest(composition);
            count++;
        }

        count.ShouldBeGreaterThan(10);
    }

    // A change there and back is the page again, up to the quotes of the value that was changed.
    private static void EditsLeaveTheRest(Composition composition)
    {
        foreach (var clip in composition.Timeline.Where(clip => clip.Id.Length > 0).Take(3))
        {
            var moved = composition.WithTiming(clip.Id, start: 123.456.Seconds());
            var difference = moved.Html.Length - composition.Html.Length;
            Math.Abs(difference).ShouldBeLessThan(60);
            // An end that the page says too becomes longer by up to eight characters.
            moved.Html.Replace("\"123.456\"", "", StringComparison.Ordinal).Length.ShouldBeLessThanOrEqualTo(composition.Html.Length + 8);
            moved.Timeline.First(other => other.Id == clip.Id).Start!.Value.ShouldBeGreaterThanOrEqualTo(123.456.Seconds());
        }
    }

    private static void Changed(Composition composition, string from, string to)
    {
        var at = Page.IndexOf(from, StringComparison.Ordinal);
        composition.Html.ShouldBe(Page[..at] + to + Page[(at + from.Length)..]);
    }

    [Theory]
    [InlineData("data-start=\"1\" data-duration=\"2\" data-end=\"3\"", "data-start=\"4\" data-duration=\"2\" data-end=\"6\"", 4.0, null)]
    [InlineData("data-start=\"1\" data-duration=\"2\" data-end=\"3\"", "data-start=\"1\" data-duration=\"1.5\" data-end=\"2.5\"", null, 1.5)]
    [InlineData("data-start=\"1\" data-end=\"3\"", "data-start=\"0\" data-end=\"2\"", 0.0, null)]
    public void An_end_that_the_page_says_too_follows(string before, string after, double? start, double? length)
    {
        string Page(string timing) => $"<div data-composition-id=\"main\" data-duration=\"9\"><p id=\"a\" {timing}>x</p></div>";

        Composition.Load(Page(before)).WithTiming("a", start?.Seconds(), length?.Seconds()).Html.ShouldBe(Page(after));
    }

    [Fact]
    public void Clips_of_every_kind_can_be_added()
    {
        var scene = new Hyperframes.Fluent.Described(c => c.Id("inner").Clip("in", h => h.P("x")).For(1.Seconds()));

        var edited = Composition.Load("<div data-composition-id=\"main\" data-duration=\"9\"></div>").WithClips(c =>
        {
            c.Clip("words", h => h.P("x")).For(1.Seconds());
            c.Image("media/a.png").For(1.Seconds());
            c.Video("media/a.mp4").For(1.Seconds());
            c.Sound("media/a.wav").For(1.Seconds());
            c.Scene(scene);
        });

        edited.Timeline.Select(clip => clip.Kind).ShouldBe([ClipKind.Element, ClipKind.Image, ClipKind.Video, ClipKind.Audio, ClipKind.Scene]);
        edited.Files.ShouldHaveSingleItem().Path.ShouldBe("compositions/inner.html");
    }
}
