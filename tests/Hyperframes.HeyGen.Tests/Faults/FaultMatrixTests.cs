using Hyperframes.Emulator;
using Hyperframes.Emulator.Contract;
using Hyperframes.HeyGen.Tests.Cloud;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Faults;

public sealed class FaultMatrixTests
{
    private const int SweepSchedules = 200;

    public static TheoryData<int> FaultNumbers => [.. Enumerable.Range(0, FaultMatrix.Faults.Count)];

    [Theory]
    [MemberData(nameof(FaultNumbers))]
    public async Task Each_fault_at_each_operation_ends_well(int number)
    {
        foreach (var operation in ApiDocument.HeyGen.Operations)
        {
            await FaultMatrix.RunAsync(operation.Id, FaultMatrix.Faults[number], schedules: 1, seed: number);
        }
    }

    [SweepFact]
    public async Task Two_hundred_schedules_a_pair()
    {
        for (var number = 0; number < FaultMatrix.Faults.Count; number++)
        {
            foreach (var operation in ApiDocument.HeyGen.Operations)
            {
                await FaultMatrix.RunAsync(operation.Id, FaultMatrix.Faults[number], SweepSchedules, seed: number + 1000);
            }
        }
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    [InlineData(3, 5)]
    public Task Whole_renders_under_random_faults_make_one_render_each(int seed, int renders) => RendersAsync(seed, renders);

    [SweepFact]
    public async Task Whole_renders_under_random_faults_sweep()
    {
        for (var seed = 100; seed < 200; seed++)
        {
            await RendersAsync(seed, 10);
        }
    }

    private static async Task RendersAsync(int seed, int renders)
    {
        await using var studio = await Studio.OpenAsync(o => o with { CompleteConflicts = 1 });
        var random = new Random(seed);
        var bundle = await PageComposition.BundleAsync();
        for (var i = 0; i < renders; i++)
        {
            var options = new RenderOptions { Output = Path.Combine(studio.Folder, "out", $"{i}.mp4") };
            var values = new Values(("headline", $"{i}"));
            for (var f = 0; f < 6; f++)
            {
                var operation = new[] { "createDirectUpload", "upload", "completeAssetUpload", "createHyperframesRender", "getHyperframesRender", "download" }[random.Next(6)];
                studio.Emulator.Faults.Add(FaultMatrix.Faults[random.Next(FaultMatrix.Faults.Count)] with { Operation = operation, Times = random.Next(1, 7), Skip = random.Next(3) });
            }

            await using (var first = studio.Begin(o => o.Resilience.FailureRatio = 1))
            {
                try
                {
                    await first.Renderer.RenderAsync(bundle, values, options).WaitAsync(TimeSpan.FromSeconds(60));
                }
                catch (RenderException failure)
                {
                    failure.Message.Length.ShouldBeGreaterThan(40);
                }
            }

            studio.Emulator.Faults.Clear();
            await using var second = studio.Begin();
            (await second.Renderer.RenderAsync(bundle, values, options)).Length.ShouldBe(new FileInfo(options.Output!).Length);
            studio.Emulator.RenderCount.ShouldBe(i + 1, $"seed {seed}, render {i}");
        }
    }
}
