using System.Text.Json.Nodes;
using Hyperframes.Emulator.Media;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;
using Hyperframes.Emulator.Webhooks;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>Avatar videos.</summary>
internal sealed class VideoEndpoints(EmulatorState state, WebhookDelivery webhooks)
{
    public void Register(IDictionary<string, OperationHandler> handlers)
    {
        handlers["createVideo"] = Create;
        handlers["getVideo"] = request => Find(request) is { } video ? EmulatorAnswer.Data(Write(video)) : NotFound();
        handlers["listVideos"] = List;
        handlers["deleteVideo"] = Delete;
    }

    private EmulatorAnswer Create(OperationRequest request)
    {
        if (state.RunningJobs >= state.Options.MaxConcurrentJobs)
        {
            return JobLimit.Refuse();
        }

        var id = state.NewId("v_");
        var format = request.Text("output_format") ?? "mp4";
        StoredVideo? video = null;
        var job = new JobState(state.Clock, state.Options.QueueTime, state.Options.WorkTime, _ => Ended(video!)) { Planned = state.NextOutcome("createVideo") };
        video = new StoredVideo(id, request.Text("title"), request.Text("callback_id"), request.Text("callback_url"), format, job);
        state.Videos.Insert(0, video);
        job.Start();
        return EmulatorAnswer.Data(new JsonObject { ["video_id"] = id, ["status"] = "waiting", ["output_format"] = format });
    }

    private EmulatorAnswer List(OperationRequest request)
    {
        // No video of the emulator is in a folder.
        var title = request.Parameter("title");
        var found = state.Videos.Where(v => !v.IsDeleted && request.Parameter("folder_id") is null
            && (title is null || v.Title?.Contains(title, StringComparison.OrdinalIgnoreCase) == true)).ToList();
        return Paging.Page(request, found, Write);
    }

    private EmulatorAnswer Delete(OperationRequest request)
    {
        if (Find(request) is not { } video)
        {
            return NotFound();
        }

        video.IsDeleted = true;
        return EmulatorAnswer.Data(new JsonObject { ["id"] = video.Id, ["deleted"] = true });
    }

    private StoredVideo? Find(OperationRequest request) => state.Videos.Find(v => v.Id == request.Path["video_id"] && !v.IsDeleted);

    private static EmulatorAnswer NotFound() => EmulatorAnswer.Error("video_not_found", "Video not found.");

    private JsonObject Write(StoredVideo video)
    {
        var json = new JsonObject
        {
            ["id"] = video.Id,
            ["status"] = video.Job switch
            {
                { Outcome: { Succeeded: true } } => "completed",
                { Outcome: not null } => "failed",
                { IsWaiting: true } => "pending",
                _ => "processing",
            },
            ["title"] = video.Title,
            ["created_at"] = video.Job.Created.ToUnixTimeSeconds(),
            ["completed_at"] = video.Job.Completed?.ToUnixTimeSeconds(),
            ["video_url"] = null,
            ["folder_id"] = null,
            ["video_page_url"] = $"{state.BaseUrl}/videos/{video.Id}",
        };
        if (video.Job.Outcome is { Succeeded: true })
        {
            json["video_url"] = state.FileLink("videos", $"{video.Id}.{video.Format}");
            json["duration"] = SampleMedia.AvatarSeconds;
        }
        else if (video.Job.Outcome is { } failure)
        {
            json["failure_code"] = failure.FailureCode;
            json["failure_message"] = failure.FailureMessage;
        }

        return json;
    }

    private void Ended(StoredVideo video)
    {
        var succeeded = video.Job.Outcome!.Succeeded;
        var data = new JsonObject { ["video_id"] = video.Id, ["callback_id"] = video.CallbackId };
        if (succeeded)
        {
            data["url"] = state.FileLink("videos", $"{video.Id}.{video.Format}");
        }
        else
        {
            data["msg"] = video.Job.Outcome.FailureMessage;
        }

        webhooks.Raise(succeeded ? "avatar_video.success" : "avatar_video.fail", data, video.Id, video.CallbackUrl);
    }
}
