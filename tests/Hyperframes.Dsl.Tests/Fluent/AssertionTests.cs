using Hyperframes.Bundling;
using Hyperframes.Testing;
using static Hyperframes.Fluent.FluentCompositionTests;

namespace Hyperframes.Fluent;

public class AssertionTests
{
    [Fact]
    public void Timing_is_asserted_without_a_browser()
    {
        var composition = Build(c =>
        {
            c.Clip("a", h => h.P("a")).At(0.5.Seconds()).For(5.Seconds());
            c.Clip("b", h => h.P("b")).At(6.Seconds()).For(1.Seconds());
        });

        composition.At(2.Seconds()).ShouldBeActive("#a");
        composition.At(5.5.Seconds()).ShouldNotBeActive("#a");
        Should.Throw<CompositionAssertionException>(() => composition.At(2.Seconds()).ShouldBeActive("#b"))
            .Message.ShouldBe("#b should be active at 2 s, but it is there from 6 s to 7 s. Active: #a.");
        Should.Throw<CompositionAssertionException>(() => composition.At(2.Seconds()).ShouldNotBeActive("#a"))
            .Message.ShouldBe("#a should not be active at 2 s, but it is there from 0.5 s to 5.5 s.");
        Should.Throw<CompositionAssertionException>(() => composition.At(2.Seconds()).ShouldBeActive("#c")).Message.ShouldContain("#a, #b");
        Should.Throw<ArgumentException>(() => composition.At(2.Seconds()).ShouldBeActive("a"));
    }

    [Fact]
    public async Task Bundles_are_asserted_by_their_files_and_findings()
    {
        var bundle = await CompositionBundle.CreateAsync(new Described(c => c.Clip("a", h => h.Span("a")).For(1.Seconds())));
        bundle.ShouldContainFile("index.html");
        bundle.ShouldHaveNoWarnings();
        Should.Throw<CompositionAssertionException>(() => bundle.ShouldContainFile("x.png")).Message.ShouldContain("index.html");
    }
}
