using System.Globalization;
using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.Model;
using Hyperframes.Rendering;
using Spectre.Console;

namespace QuarterlyResults;

/// <summary>The whole way: tools, media, bundle, render, and a look at what came out.</summary>
internal static class Film
{
    public static async Task<int> MakeAsync(string output, CancellationToken cancellationToken)
    {
        try
        {
            var video = await AnsiConsole.Progress()
                .Columns(new TaskDescriptionColumn { Alignment = Spectre.Console.Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn())
                .StartAsync(progress => RenderAsync(output, progress, cancellationToken));
            Describe(video);
            return 0;
        }
        catch (OperationCanceledException)
        {
            AnsiConsole.MarkupLine("[yellow]Cancelled.[/] Nothing was written.");
            return 130;
        }
        catch (Exception exception) when (exception is RenderException or BundleException or CompositionException)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]Failed.[/] {exception.Message}");
            return 1;
        }
    }

    private static async Task<VideoFile> RenderAsync(string output, ProgressContext progress, CancellationToken cancellationToken)
    {
        var preparing = new TaskProgress(progress, "Tools");
        var tools = await LocalToolchain.Shared.PrepareAsync(preparing, cancellationToken);
        preparing.Done();
        var media = Path.Combine(Path.GetDirectoryName(output)!, "media");
        await new StudioMedia(tools, media).MakeAsync(Path.Combine(AppContext.BaseDirectory, "Avatar"), new TaskProgress(progress, "Presenter"), cancellationToken);

        var film = new ResultsFilm("Northwind Labs", [new("Q3", 0.7m), new("Q4", 0.8m), new("Q1", 0.9m), new("Q2", 1.2m)]);
        var bundle = await CompositionBundle.CreateAsync(film, assets: media, cancellationToken: cancellationToken);
        var result = await new LocalRenderer().RenderAsync(
            bundle, null, new RenderOptions { Fps = 30, Output = output }, new TaskProgress(progress, "Video"), cancellationToken);
        return await VideoFile.OpenAsync(result.Path, cancellationToken);
    }

    private static void Describe(VideoFile video)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumns("", "");
        table.AddRow(new Text("File"), new Text(video.Path));
        table.AddRow("Length", string.Create(CultureInfo.InvariantCulture, $"{video.Duration.TotalSeconds:0.###} s"));
        table.AddRow("Size", string.Create(CultureInfo.InvariantCulture, $"{video.Length / 1e6:0.0} MB"));
        foreach (var stream in video.Streams)
        {
            table.AddRow($"Stream {stream.Index.ToString(CultureInfo.InvariantCulture)}", stream switch
            {
                VideoStream picture => string.Create(CultureInfo.InvariantCulture, $"{picture.Codec}, {picture.Width}x{picture.Height}, {picture.FrameRate} fps"),
                AudioStream sound => string.Create(CultureInfo.InvariantCulture, $"{sound.Codec}, {sound.SampleRate} Hz, {sound.Channels} channels"),
                _ => stream.Codec,
            });
        }

        AnsiConsole.Write(table);
    }
}
