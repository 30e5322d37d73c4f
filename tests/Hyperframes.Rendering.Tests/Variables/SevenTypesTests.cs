using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Variables;

[Collection(RenderingCollection.Name)]
public sealed class SevenTypesTests(RenderingFixture fixture)
{
    // One cell of the page for each variable that shows.
    private static readonly (string Variable, Region Cell)[] Cells =
    [
        ("word", new Region(0, 0, 80, 80)), ("bar", new Region(80, 0, 80, 80)), ("paint", new Region(160, 0, 80, 80)), ("shown", new Region(240, 0, 80, 80)),
        ("side", new Region(0, 90, 80, 80)), ("face", new Region(80, 90, 80, 80)), ("picture", new Region(160, 90, 80, 80)),
    ];

    [Fact]
    public async Task Every_type_of_variable_reaches_picture_or_sound_and_defaults_change_nothing()
    {
        var folder = fixture.NewFolder();
        var tools = fixture.Tools;
        Directory.CreateDirectory(Path.Combine(folder, "media"));
        await Media.ToneAsync(tools, Path.Combine(folder, "media", "loud.wav"), 440, 1);
        await Media.SilenceAsync(tools, Path.Combine(folder, "media", "quiet.wav"), 1);
        await Media.PictureAsync(tools, Path.Combine(folder, "media", "red.png"), "red");
        await Media.PictureAsync(tools, Path.Combine(folder, "media", "blue.png"), "blue");
        var bundle = await CompositionBundle.CreateAsync(Compositions.SevenTypes, Path.Combine(folder, "media"));

        var plain = await RenderAsync(bundle, null, Path.Combine(folder, "plain.mp4"));
        var written = await RenderAsync(bundle, new AllWritten(new SevenTypesVariables()), Path.Combine(folder, "written.mp4"));
        var changed = await RenderAsync(
            bundle,
            new SevenTypesVariables { Word = "WW", Bar = 70, Paint = "#ffd43b", Shown = true, Side = SevenTypesSide.Right, Face = "monospace", Picture = "media/blue.png", Tone = "media/loud.wav" },
            Path.Combine(folder, "changed.mp4"));

        var before = await plain.FrameAtAsync(TimeSpan.FromSeconds(0.1));
        var same = await written.FrameAtAsync(TimeSpan.FromSeconds(0.1));
        var after = await changed.FrameAtAsync(TimeSpan.FromSeconds(0.1));
        foreach (var (variable, cell) in Cells)
        {
            Difference(before, same, cell).ShouldBe(0, variable);
            Difference(before, after, cell).ShouldBeGreaterThan(0.02, variable);
        }

        (await plain.LoudnessAsync()).IsSilent.ShouldBeTrue();
        (await changed.LoudnessAsync()).Peak.ShouldBeGreaterThan(-30);
    }

    private async Task<VideoFile> RenderAsync(CompositionBundle bundle, IVariableValues? values, string output)
    {
        await fixture.Renderer().RenderAsync(bundle, values, new RenderOptions { Fps = 10, Quality = Quality.Draft, Output = output });
        return await VideoFile.OpenAsync(output);
    }

    /// <summary>The share of a cell's pixels that are visibly different.</summary>
    private static double Difference(Frame left, Frame right, Region cell)
    {
        var different = 0;
        for (var y = cell.Y; y < cell.Y + cell.Height; y++)
        {
            for (var x = cell.X; x < cell.X + cell.Width; x++)
            {
                different += left[x, y].DistanceTo(right[x, y]) > 60 ? 1 : 0;
            }
        }

        return (double)different / (cell.Width * cell.Height);
    }

    private sealed class AllWritten(IVariableValues values) : IVariableValues
    {
        public void WriteTo(System.Text.Json.Utf8JsonWriter writer, bool onlyOverrides) => values.WriteTo(writer, onlyOverrides: false);
    }
}
