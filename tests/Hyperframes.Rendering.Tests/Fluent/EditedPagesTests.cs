using Hyperframes.Dsl.Tests;
using Hyperframes.Markup.Source;
using Hyperframes.Model;
using Hyperframes.Rendering.Tests.Engine;
using Hyperframes.TestData;

namespace Hyperframes.Rendering.Tests.Fluent;

/// <summary>Pages of others, edited: the engine's linter finds nothing in them that it did not find before.</summary>
[Collection(RenderingCollection.Name)]
public sealed class EditedPagesTests(RenderingFixture fixture, Xunit.Abstractions.ITestOutputHelper output)
{
    [RecordedDataFact]
    public Task Every_tenth_recorded_page_is_as_clean_after_an_edit_as_before() => ShouldStayCleanAsync(every: 10);

    [SweepFact]
    public Task Every_recorded_page_is_as_clean_after_an_edit_as_before() => ShouldStayCleanAsync(every: 1);

    private async Task ShouldStayCleanAsync(int every)
    {
        var edits = RecordedPages.WithOptionsOf("corpus-html").Where((_, index) => index % every == 0).SelectMany(Edited).ToList();
        edits.Count(edit => edit.What == "timing").ShouldBeGreaterThan(300 / every);
        edits.Count(edit => edit.What == "text").ShouldBeGreaterThan(300 / every);

        var findings = await LintProcess.FindingsAsync(fixture.Tools, fixture.NewFolder(), edits.SelectMany(edit => new[] { (edit.Before, edit.Options), (edit.After, edit.Options) }));

        findings.Count.ShouldBe(edits.Count * 2);
        var added = edits.Select((edit, index) => (edit, New: Added(findings[index * 2], findings[(index * 2) + 1]))).Where(pair => pair.New.Count > 0);
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{edits.Count(edit => edit.What == "timing")} edits of timing, {edits.Count(edit => edit.What == "text")} of text, {edits.Select(edit => edit.Page).Distinct().Count()} pages"));
        added.Select(pair => $"{pair.edit.Page}, {pair.edit.What} of {pair.edit.Element}: {string.Join("; ", pair.New)}").ShouldBeEmpty();
    }

    private static List<string> Added(string[] before, string[] after)
    {
        var rest = before.ToList();
        return [.. after.Where(finding => !rest.Remove(finding))];
    }

    // A clip that leaves a little earlier, and other words in a text.
    private static IEnumerable<Edit> Edited((string Id, string Html, string Options) page)
    {
        var composition = Composition.Load(page.Html);
        if (composition.Timeline.FirstOrDefault(clip => clip is { Id.Length: > 0, Length: { } length } && length > 0.2.Seconds()) is { } timed)
        {
            yield return new Edit(page.Id, "timing", timed.Id, page.Html, composition.WithTiming(timed.Id, length: timed.Length - 0.01.Seconds()).Html, page.Options);
        }

        else if (RootWithLength(page.Html) is var (root, seconds))
        {
            yield return new Edit(page.Id, "timing", root, page.Html, composition.WithTiming(root, length: (seconds + 0.01).Seconds()).Html, page.Options);
        }

        foreach (var id in composition.Ids)
        {
            string after;
            try
            {
                after = composition.WithText(id, "Other <words> & \"signs\"").Html;
            }
            catch (InvalidOperationException)
            {
                continue;
            }

            yield return new Edit(page.Id, "text", id, page.Html, after, page.Options);
            yield break;
        }
    }

    // Where no clip can be named, the composition itself becomes a little longer.
    private static (string Id, double Seconds)? RootWithLength(string html) => HtmlTokenizer.Tokenize(html)
        .FirstOrDefault(tag => tag.Kind == HtmlTokenKind.StartTag && tag.Attribute("data-composition-id") is not null) is { } root
        && root.Attribute("id")?.Value is { Length: > 0 } id
        && double.TryParse(root.Attribute("data-duration")?.Value, System.Globalization.CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? (id, seconds)
            : null;

    private sealed record Edit(string Page, string What, string Element, string Before, string After, string Options);
}
