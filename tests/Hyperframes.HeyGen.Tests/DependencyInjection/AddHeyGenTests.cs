using Hyperframes.HeyGen.Tests.Cloud;
using Hyperframes.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Hyperframes.HeyGen.Tests.DependencyInjection;

public sealed class AddHeyGenTests
{
    [Fact]
    public async Task An_application_gets_a_client_and_a_renderer_that_work()
    {
        await using var studio = await Studio.OpenAsync();
        var from = studio.Emulator.ClientOptions();
        var services = new ServiceCollection().AddSingleton(SuiteWatch.Loggers).AddHeyGen(
            o => (o.ApiKey, o.BaseUrl, o.Clock, o.HandlerFactory) = (from.ApiKey, from.BaseUrl, from.Clock, from.HandlerFactory),
            new CloudRendererOptions { JournalPath = studio.JournalPath });
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRenderer>().ShouldBeSameAs(provider.GetRequiredService<CloudRenderer>());
        await provider.GetRequiredService<IRenderer>().RenderAsync(await PageComposition.BundleAsync(), null, new RenderOptions { Output = studio.Output });
        File.Exists(studio.Output).ShouldBeTrue();
        File.Exists(studio.JournalPath).ShouldBeTrue();
    }

    [Fact]
    public void A_renderer_of_the_application_stays()
    {
        var services = new ServiceCollection().AddSingleton<IRenderer>(_ => new LocalRenderer()).AddHeyGen();
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRenderer>().ShouldBeOfType<LocalRenderer>();
    }

    [Fact]
    public void Options_are_copied_when_the_client_is_made()
    {
        var options = new HeyGenClientOptions { ApiKey = "k", Environment = _ => null };
        using var client = new HeyGenClient(options, SuiteWatch.Loggers);
        options.Resilience.MaxRetries = 99;
        client.Resilience.MaxRetries.ShouldBe(4);
    }
}
