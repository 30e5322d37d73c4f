using System.CommandLine;
using FluentCompositions;
using FluentCompositions.Compositions;
using Hyperframes;
using Hyperframes.Bundling;
using Hyperframes.Model;
using Hyperframes.Rendering;

var name = new Argument<string>("composition") { Description = string.Join(", ", Catalogue.All.Keys) };
name.AcceptOnlyFromAmong([.. Catalogue.All.Keys]);
var output = new Option<FileInfo?>("--output", "-o") { Description = "Where the video goes; out/<composition>.mp4 when nothing is said." };
var command = new RootCommand("Renders compositions that are written in C#.") { name, output };
command.SetAction((arguments, cancellationToken) =>
{
    var composition = arguments.GetValue(name)!;
    var file = arguments.GetValue(output)?.FullName ?? Path.GetFullPath($"out/{composition}.mp4");
    return RenderAsync(composition, file, cancellationToken);
});
return await command.Parse(args).InvokeAsync();

static async Task<int> RenderAsync(string name, string output, CancellationToken cancellationToken)
{
    try
    {
        var renderer = new LocalRenderer();
        PromoVariables? variables = null;
        string? presenter = null;
        if (name == "results")
        {
            // The presenter is a composition, too; her video is what a studio would deliver.
            presenter = Path.Combine(Path.GetDirectoryName(output)!, "presenter.mp4");
            await renderer.RenderAsync(await Catalogue.BundleAsync("presenter", cancellationToken: cancellationToken), null, new RenderOptions { Output = presenter }, null, cancellationToken);
            variables = new PromoVariables { AvatarUrl = "media/avatar.mp4" };
        }

        var progress = new Progress<RenderProgress>(report => Console.Error.Write($"\r{report.Stage,-14} {report.Fraction,4:P0}"));
        var video = await renderer.RenderAsync(await Catalogue.BundleAsync(name, presenter, cancellationToken), variables, new RenderOptions { Output = output }, progress, cancellationToken);
        Console.Error.WriteLine();
        Console.WriteLine(video.Path);
        return 0;
    }
    catch (Exception exception) when (exception is RenderException or BundleException or CompositionException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
}
