using System.Text.Json;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.Rendering;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;
using Hyperframes.Emulator.Webhooks;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>Cloud renders.</summary>
internal sealed class RenderEndpoints(EmulatorState state, ProjectReader projects, RenderWork work, WebhookDelivery webhooks)
{
    private static readonly string[] Echoed = ["title", "callback_id", "fps", "quality", "resolution", "aspect_ratio", "composition"];

    public void Register(IDictionary<string, OperationHandler> handlers)
    {
        handlers["createHyperframesRender"] = Create;
        handlers["getHyperframesRender"] = request => Find(request) is { } render ? EmulatorAnswer.Data(Write(render)) : NotFound();
        handlers["listHyperframesRenders"] = request => Paging.Page(request, state.Renders.Where(r => !r.IsDeleted).ToList(), Write);
        handlers["deleteHyperframesRender"] = Delete;
    }

    private EmulatorAnswer Create(OperationRequest request)
    {
        if (state.RunningJobs >= state.Options.MaxConcurrentJobs)
        {
            return JobLimit.Refuse();
        }

        var (zip, refusal) = projects.Read(request.Body);
        if (refusal is not null)
        {
            return refusal;
        }

        StoredRender? render = null;
        var planned = state.NextOutcome("createHyperframesRender");
        TimeSpan? time = state.Options.Renderer is null || !planned.Succeeded ? state.Options.WorkTime : null;
        var job = new JobState(state.Clock, state.Options.QueueTime, time, _ => Ended(render!)) { Planned = planned };
        render = new StoredRender { Id = state.NewUuid(), Request = request.Body.Clone(), Job = job };
        state.Renders.Insert(0, render);
        job.Start();
        if (time is null)
        {
            work.Start(render, zip!);
        }

        var json = new JsonObject { ["render_id"] = render.Id };
        if (state.Options.StatusInRenderCreate)
        {
            json["status"] = "queued";
        }

        return EmulatorAnswer.Data(json, 202);
    }

    private EmulatorAnswer Delete(OperationRequest request)
    {
        if (Find(request) is not { } render)
        {
            return NotFound();
        }

        render.IsDeleted = true;
        return EmulatorAnswer.Data(new JsonObject { ["render_id"] = render.Id });
    }

    private StoredRender? Find(OperationRequest request) => state.Renders.Find(r => r.Id == request.Path["render_id"] && !r.IsDeleted);

    private static EmulatorAnswer NotFound() => EmulatorAnswer.Error("hyperframes_render_not_found", "Render not found.");

    private JsonObject Write(StoredRender render)
    {
        var json = new JsonObject
        {
            ["render_id"] = render.Id,
            ["status"] = render.Job switch
            {
                { Outcome: { Succeeded: true } } => "completed",
                { Outcome: not null } => "failed",
                { IsWaiting: true } => "queued",
                _ => "rendering",
            },
            ["format"] = Format(render),
            ["created_at"] = render.Job.Created.ToUnixTimeSeconds(),
            ["completed_at"] = render.Job.Completed?.ToUnixTimeSeconds(),
        };
        foreach (var name in Echoed)
        {
            json[name] = render.Request.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? JsonNode.Parse(value.GetRawText()) : null;
        }

        if (render.Job.Outcome is { Succeeded: true })
        {
            json["video_url"] = state.FileLink("renders", $"{render.Id}.{Format(render)}");
            json["duration"] = render.Duration;
        }
        else if (render.Job.Outcome is { } failure)
        {
            json[state.Options.LegacyFailureReason ? "failure_reason" : "failure_message"] = failure.FailureMessage;
        }

        return json;
    }

    private static string Format(StoredRender render) =>
        render.Request.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String ? format.GetString()! : "mp4";

    private void Ended(StoredRender render)
    {
        if (render.Video is null && render.Job.Outcome!.Succeeded)
        {
            (render.Video, render.Duration) = (Media.SampleMedia.Render, Media.SampleMedia.RenderSeconds);
        }

        var succeeded = render.Job.Outcome!.Succeeded;
        var data = new JsonObject
        {
            ["render_id"] = render.Id, ["status"] = succeeded ? "completed" : "failed", ["callback_id"] = Text(render, "callback_id"),
        };
        if (succeeded)
        {
            data["video_url"] = state.FileLink("renders", $"{render.Id}.{Format(render)}");
        }
        else
        {
            data["failure_message"] = render.Job.Outcome.FailureMessage;
        }

        webhooks.Raise(succeeded ? "hyperframes_video.success" : "hyperframes_video.fail", data, render.Id, Text(render, "callback_url"));
    }

    private static string? Text(StoredRender render, string name) =>
        render.Request.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
