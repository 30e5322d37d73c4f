using Hyperframes.Emulator;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Cloud;

public sealed class DownloadTests
{
    public static TheoryData<FaultKind, int> Faults => new()
    {
        { FaultKind.ResetMidBody, 4 }, { FaultKind.SlowBody, 2 }, { FaultKind.Status, 5 }, { FaultKind.HtmlErrorPage, 3 }, { FaultKind.LostRequest, 4 },
        { FaultKind.LostAnswer, 3 }, { FaultKind.ExpiredLink, 2 }, { FaultKind.NameResolution, 3 }, { FaultKind.ConnectionRefused, 3 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_broken_transfer_is_resumed_to_the_same_bytes(FaultKind kind, int times)
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        studio.Emulator.Faults.Add(new Fault(kind).On("download").Repeated(times));
        var result = await session.Renderer.RenderAsync(await PageComposition.BundleAsync(), null, new RenderOptions { Output = studio.Output });
        var operation = await session.Renderer.StartAsync(await PageComposition.BundleAsync());
        var again = await operation.DownloadAsync(studio.Output + ".2");
        File.ReadAllBytes(studio.Output).ShouldBe(File.ReadAllBytes(again.Path));
        result.Length.ShouldBe(again.Length);
        studio.Emulator.Faults.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_transfer_that_never_works_leaves_the_old_file_and_says_what_to_do()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        Directory.CreateDirectory(Path.GetDirectoryName(studio.Output)!);
        File.WriteAllText(studio.Output, "old");
        studio.Emulator.Faults.Add(Fault.Status(500).On("download").Repeated(1000));
        var failure = await Should.ThrowAsync<CloudRenderException>(async () =>
            await session.Renderer.RenderAsync(await PageComposition.BundleAsync(), null, new RenderOptions { Output = studio.Output }));
        failure.Message.ShouldContain("run the same again");
        File.ReadAllText(studio.Output).ShouldBe("old");
        Directory.GetFiles(Path.GetDirectoryName(studio.Output)!).ShouldBe([studio.Output]);
    }

    [Fact]
    public async Task Parts_that_a_killed_process_left_are_removed()
    {
        await using var studio = await Studio.OpenAsync();
        await using var session = studio.Begin();
        Directory.CreateDirectory(Path.GetDirectoryName(studio.Output)!);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(studio.Output)!, ".film.mp4.abc.hfpart"), "half");
        await session.Renderer.RenderAsync(await PageComposition.BundleAsync(), null, new RenderOptions { Output = studio.Output });
        Directory.GetFiles(Path.GetDirectoryName(studio.Output)!).ShouldBe([studio.Output]);
    }
}
