using Hyperframes.Rendering;
using Spectre.Console;

namespace QuarterlyResults;

/// <summary>One bar of the display, driven by the reports of a renderer.</summary>
internal sealed class TaskProgress : IProgress<RenderProgress>
{
    private readonly string _name;
    private readonly ProgressTask _task;
    private string? _message;

    public TaskProgress(ProgressContext progress, string name)
    {
        _name = name;
        _task = progress.AddTask(name);
        _task.IsIndeterminate = true;
    }

    public void Report(RenderProgress value)
    {
        if (value.Message is { } message && message != _message)
        {
            _message = message;
            AnsiConsole.WriteLine(message);
        }

        _task.IsIndeterminate = value.Fraction == 0;
        _task.Value = value.Fraction * _task.MaxValue;
        _task.Description = value.Stage == RenderStage.Completed ? _name : $"{_name}: {Words(value.Stage)}";
    }

    public void Done()
    {
        _task.IsIndeterminate = false;
        _task.Value = _task.MaxValue;
        _task.Description = _name;
        _task.StopTask();
    }

    private static string Words(RenderStage stage) => stage switch
    {
        RenderStage.Prepare => "preparing",
        RenderStage.Compile => "compiling the page",
        RenderStage.ExtractVideo => "reading clips",
        RenderStage.ProcessAudio => "mixing sound",
        RenderStage.StartBrowsers => "starting the browser",
        RenderStage.Capture => "capturing frames",
        RenderStage.Encode => "encoding",
        RenderStage.Assemble => "assembling",
        _ => "working",
    };
}
