using System.CommandLine;
using QuarterlyResults;

var output = new Option<FileInfo>("--output", "-o")
{
    Description = "Where the video goes.",
    DefaultValueFactory = _ => new FileInfo("out/quarterly-results.mp4"),
};
var command = new RootCommand("Renders a quarterly-results video on this machine: a presenter, a lower third, a chart, music and a whoosh.") { output };
command.SetAction((arguments, cancellationToken) => Film.MakeAsync(arguments.GetValue(output)!.FullName, cancellationToken));
return await command.Parse(args).InvokeAsync();
