using Hyperframes.Emulator;
using Hyperframes.Emulator.Comparison;

namespace Hyperframes.HeyGen.Tests.Emulation;

/// <summary>The comparison with a service, with emulators of different manners in its place.</summary>
public sealed class ServiceComparisonTests
{
    [Fact]
    public async Task A_service_that_does_as_described_has_no_differences_and_nothing_is_written_to_it()
    {
        await using var service = await Service.StartAsync();
        await service.Client.Videos.CreateAsync(Samples.Video);
        await service.Client.Renders.CreateAsync(new RenderRequest { Project = Samples.Project });
        service.Clock.Advance(TimeSpan.FromMinutes(5));
        var (differences, said) = await CompareAsync(service);
        differences.ShouldBe(0, said);
        said.ShouldContain("getVideo: as described");
        said.ShouldContain("getHyperframesRender of what is not there: as described");
        said.ShouldNotContain("X-Amz");
        service.Emulator.Requests.Count(r => r.Method != "GET").ShouldBe(2);
    }

    [Fact]
    public async Task A_member_of_another_kind_is_named()
    {
        await using var service = await Service.StartAsync(o => o with { LegacySoundEnvelope = true });
        var (differences, said) = await CompareAsync(service);
        differences.ShouldBeGreaterThan(0);
        said.ShouldContain("searchSounds: differs");
        said.ShouldContain("  data: must be");
    }

    [Fact]
    public async Task A_service_that_refuses_is_a_difference_that_says_why()
    {
        await using var service = await Service.StartAsync(configure: o => o.ApiKey = "wrong");
        var (differences, said) = await CompareAsync(service);
        differences.ShouldBe(8);
        said.ShouldContain("HEYGEN_API_KEY");
    }

    private static async Task<(int Differences, string Said)> CompareAsync(Service service)
    {
        var output = new StringWriter();
        return (await new ServiceComparison(service.Client, output).RunAsync(CancellationToken.None), output.ToString());
    }
}
