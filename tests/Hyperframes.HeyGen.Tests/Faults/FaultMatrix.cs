using Hyperframes.Emulator;
using Hyperframes.HeyGen.Tests.Contract;

namespace Hyperframes.HeyGen.Tests.Faults;

/// <summary>Random schedules of faults against one operation; each must end soon, in success or in a typed exception, with the work done at most once.</summary>
internal static class FaultMatrix
{
    private static readonly TimeSpan RealTimeLimit = TimeSpan.FromSeconds(60);

    public static IReadOnlyList<Fault> Faults { get; } =
    [
        new(FaultKind.NameResolution), new(FaultKind.ConnectionRefused), new(FaultKind.LostRequest), new(FaultKind.LostAnswer), new(FaultKind.ResetMidBody),
        new(FaultKind.SlowBody), new(FaultKind.HtmlErrorPage), new(FaultKind.TruncatedJson), new(FaultKind.StatusAfterWork), Fault.Status(408), Fault.Status(409),
        Fault.Status(425), Fault.Status(429, retryAfter: "3"), Fault.Status(429, retryAfter: "999999999"), Fault.Status(500), Fault.Status(502), Fault.Status(503),
        Fault.Status(504), new(FaultKind.ExpiredLink) { Operation = "upload" },
    ];

    public static async Task RunAsync(string operation, Fault fault, int schedules, int seed, ICollection<string>? problems = null)
    {
        await using var service = await Service.StartAsync(configure: o => o.Resilience.FailureRatio = 1);
        var random = new Random(seed);
        for (var i = 0; i < schedules; i++)
        {
            await foreach (var endpoint in service.Client.Webhooks.ListEndpointsAsync())
            {
                // The next schedule registers the same URL.
                await service.Client.Webhooks.DeleteEndpointAsync(endpoint.EndpointId);
            }

            var before = service.Emulator.Requests.Count;
            Plan(service.Emulator.Faults, operation, fault, random);
            using var limit = new CancellationTokenSource(RealTimeLimit);
            try
            {
                await OperationCalls.All[operation](service.Client).WaitAsync(limit.Token);
            }
            catch (HeyGenException failure)
            {
                failure.Message.Length.ShouldBeGreaterThan(40);
                problems?.Add(failure.ToString());
            }

            service.Emulator.Faults.Clear();
            Judge(service.Emulator.Requests.Skip(before).ToList(), $"{operation} × {fault.Kind} {fault.HttpStatus}, schedule {i} of seed {seed}");
        }
    }

    private static void Plan(FaultPlan plan, string operation, Fault fault, Random random)
    {
        plan.Add(fault with { Operation = fault.Operation ?? operation, Times = random.Next(1, 9), Skip = random.Next(0, 3) });
        for (var others = random.Next(0, 3); others > 0; others--)
        {
            var other = Faults[random.Next(Faults.Count)];
            plan.Add(other with { Operation = other.Operation ?? operation, Times = random.Next(1, 4), Skip = random.Next(0, 4) });
        }
    }

    private static void Judge(List<RecordedRequest> requests, string which)
    {
        var writes = requests.Where(r => r.Method is "POST" or "PATCH" && r.Operation != "completeAssetUpload").ToList();
        writes.Where(r => r.IdempotencyKey is null).GroupBy(r => r.Path).ShouldAllBe(group => group.Count() == 1, which);
        writes.Where(r => r.IdempotencyKey is not null).GroupBy(r => (r.Path, r.IdempotencyKey)).ShouldAllBe(group => group.Count(r => r.Executed) <= 1, which);
        writes.GroupBy(r => r.Operation).ShouldAllBe(group => group.Count(r => r.Executed) <= MaxWork(group.Key!), which);
    }

    /// <summary>A refused upload link needs another upload, each under its own key; everything else is done once.</summary>
    private static int MaxWork(string operation) => operation == "createDirectUpload" ? 4 : 1;
}
