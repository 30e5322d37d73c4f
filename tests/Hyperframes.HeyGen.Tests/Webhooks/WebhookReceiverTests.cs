using System.Collections.Concurrent;
using Hyperframes.Emulator;
using Hyperframes.HeyGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen.Tests.Webhooks;

/// <summary>The emulator delivers to an application that maps the webhooks.</summary>
public sealed class WebhookReceiverTests
{
    [Fact]
    public async Task A_finished_render_arrives_signed_and_is_fetched_before_it_is_believed()
    {
        await using var service = await Service.StartAsync();
        await using var receiver = await Receiver.StartAsync(service);
        var render = await service.Client.Renders.CreateAsync(new RenderRequest { Project = Samples.Project, CallbackId = "ours" });
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.Emulator.WebhooksSettledAsync();
        var signal = receiver.Signals.ShouldHaveSingleItem();
        signal.CallbackId.ShouldBe("ours");
        (await signal.GetRenderAsync(service.Client))!.Status.ShouldBe(RenderStatus.Completed);
        signal.RenderId.ShouldBe(render.RenderId);
    }

    [Theory]
    [InlineData(FaultKind.DuplicateWebhook)]
    [InlineData(FaultKind.LateWebhook)]
    [InlineData(FaultKind.OutOfOrderWebhook)]
    public async Task Duplicate_late_and_out_of_order_deliveries_are_worked_on_once_each(FaultKind kind)
    {
        await using var service = await Service.StartAsync();
        await using var receiver = await Receiver.StartAsync(service);
        service.Emulator.Faults.Add(new Fault(kind).On("webhook"));
        await service.Client.Videos.CreateAsync(Samples.Video);
        service.Clock.Advance(TimeSpan.FromSeconds(1));
        await service.Client.Videos.CreateAsync(Samples.Video);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.Emulator.WebhooksSettledAsync();
        receiver.Signals.Select(s => s.VideoId).Distinct().Count().ShouldBe(2);
        receiver.Signals.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_failing_handler_gets_the_event_again()
    {
        await using var service = await Service.StartAsync();
        await using var receiver = await Receiver.StartAsync(service);
        receiver.FailuresLeft = 3;
        await service.Client.Videos.CreateAsync(Samples.Video);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.Emulator.WebhooksSettledAsync();
        receiver.Signals.Count.ShouldBe(1);
        receiver.Calls.ShouldBe(4);
    }

    [Fact]
    public async Task After_rotation_deliveries_need_the_new_secret()
    {
        await using var service = await Service.StartAsync();
        await using var receiver = await Receiver.StartAsync(service);
        receiver.Verifier.Rotate((await service.Client.Webhooks.RotateSecretAsync(receiver.EndpointId)).Secret);
        await service.Client.Videos.CreateAsync(Samples.Video);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.Emulator.WebhooksSettledAsync();
        receiver.Signals.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Unsigned_and_forged_deliveries_are_refused()
    {
        await using var service = await Service.StartAsync();
        await using var receiver = await Receiver.StartAsync(service);
        using var http = new HttpClient();
        using var body = new StringContent("""{"event_type":"hyperframes_video.success","event_data":{"render_id":"r"}}""");
        (await http.PostAsync(receiver.Url + "/hooks", body)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        body.Headers.Add("Heygen-Signature", new string('0', 64));
        (await http.PostAsync(receiver.Url + "/hooks", body)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        (await http.PostAsync(receiver.Url + "/callback?token=guess", body)).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        receiver.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task A_requests_own_callback_is_known_by_its_token()
    {
        await using var service = await Service.StartAsync();
        await using var receiver = await Receiver.StartAsync(service, register: false);
        await service.Client.Videos.CreateAsync(Samples.Video with { CallbackUrl = CallbackToken.AddTo(receiver.Url + "/callback", "tök en"), CallbackId = "c" });
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.Emulator.WebhooksSettledAsync();
        receiver.Signals.ShouldHaveSingleItem().CallbackId.ShouldBe("c");
    }

    private sealed class Receiver : IAsyncDisposable
    {
        private readonly WebApplication _application;
        private int _calls;

        private Receiver(WebApplication application) => _application = application;

        public ConcurrentQueue<WebhookSignal> Signals { get; } = new();

        public int FailuresLeft { get; set; }

        public int Calls => _calls;

        public WebhookVerifier Verifier { get; private set; } = new([]);

        public string EndpointId { get; private set; } = "";

        public string Url => _application.Urls.First();

        public static async Task<Receiver> StartAsync(Service service, bool register = true)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var receiver = new Receiver(builder.Build());
            var application = receiver._application;
            var verifier = new WebhookVerifier([], service.Clock);
            receiver.Verifier = verifier;
            application.MapHeyGenWebhooks("/hooks", verifier, receiver.WorkAsync);
            application.MapHeyGenCallbacks("/callback", "tök en", receiver.WorkAsync);
            await application.StartAsync();
            if (register)
            {
                var endpoint = await service.Client.Webhooks.CreateEndpointAsync(new WebhookEndpointRequest(receiver.Url + "/hooks"));
                verifier.Rotate(endpoint.Secret!);
                receiver.EndpointId = endpoint.EndpointId;
            }

            return receiver;
        }

        public async ValueTask DisposeAsync() => await _application.DisposeAsync();

        private Task WorkAsync(WebhookSignal signal, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _calls);
            if (FailuresLeft-- > 0)
            {
                throw new InvalidOperationException("not now");
            }

            Signals.Enqueue(signal);
            return Task.CompletedTask;
        }
    }
}
