using Hyperframes.Bundling;
using Hyperframes.Fluent;
using Hyperframes.Inspection;
using Hyperframes.Model;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Variables;

[CompositionVariables]
internal sealed partial record CardVariables
{
    public string Headline { get; init; } = "Q2";
}

[Collection(RenderingCollection.Name)]
public sealed class ParameterOrVariableTests(RenderingFixture fixture)
{
    [Fact]
    public async Task A_value_renders_the_same_as_a_parameter_and_as_a_variable()
    {
        var asParameter = await FrameAsync(new ParameterCard("Q3"), null);
        var asVariable = await FrameAsync(new VariableCard(), new CardVariables { Headline = "Q3" });
        var other = await FrameAsync(new VariableCard(), null);

        Different(asParameter, asVariable).ShouldBe(0);
        Different(asVariable, other).ShouldBeGreaterThan(20);
    }

    private async Task<Frame> FrameAsync(IComposition composition, IVariableValues? values)
    {
        var output = Path.Combine(fixture.NewFolder(), "card.mp4");
        var bundle = await CompositionBundle.CreateAsync(composition);
        await fixture.Renderer().RenderAsync(bundle, values, new RenderOptions { Fps = 10, Quality = Quality.Draft, Output = output });
        return await (await VideoFile.OpenAsync(output)).FrameAtAsync(TimeSpan.Zero);
    }

    private static int Different(Frame left, Frame right) => left.Pixels().Zip(right.Pixels()).Count(pair => pair.First.DistanceTo(pair.Second) > 60);

    private sealed class ParameterCard(string headline) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            c.Frame(new FrameSize(320, 180)).Lasting(0.2.Seconds());
            c.Clip("card", h => h.H1(headline)).For(0.2.Seconds());
        }
    }

    private sealed class VariableCard : CompositionDefinition<CardVariables, CardVariables.Bindings>
    {
        protected override void Compose(CompositionBuilder c, CardVariables.Bindings v)
        {
            c.Frame(new FrameSize(320, 180)).Lasting(0.2.Seconds());
            c.Clip("card", h => h.H1(v.Headline)).For(0.2.Seconds());
        }
    }
}
