using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>A page in the guide's dialect lasts as long as its bundle was told: a clip of another length is refused before the engine starts.</summary>
[Collection(RenderingCollection.Name)]
public sealed class LengthCheckTests(RenderingFixture fixture)
{
    private const string Page = """
        <body data-composition-variables='{"avatarUrl": ""}'>
          <video data-hf-src="avatarUrl" class="avatar"></video>
        </body>
        """;

    [Fact]
    public async Task A_clip_of_another_length_is_refused_and_the_right_length_is_named()
    {
        var error = await Should.ThrowAsync<RenderException>(() => RenderAsync(bundleLength: 3.Seconds(), clipSeconds: 1.2));

        error.Message.ShouldContain("'avatarUrl' lasts 1.2 s, but the bundle was made for 3 s");
        error.Message.ShouldContain("DialectOptions.Length = 1.2 s");
    }

    [Fact]
    public async Task A_clip_of_that_length_goes_to_the_engine()
    {
        // The engine of this test answers with an exit code of its own.
        var error = await Should.ThrowAsync<RenderException>(() => RenderAsync(bundleLength: 1.2.Seconds(), clipSeconds: 1.2));

        error.Message.ShouldContain("exit code 9");
    }

    private async Task RenderAsync(Seconds bundleLength, double clipSeconds)
    {
        var folder = fixture.NewFolder();
        await Media.VideoAsync(fixture.Tools, Path.Combine(folder, "avatar.mp4"), "green", clipSeconds, voice: 0.1);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), Page);
        var bundle = await CompositionBundle.CreateAsync(folder, options: new BundleOptions { Dialect = new DialectOptions { Length = bundleLength } });

        await fixture.RendererOf("process.exit(9);").RenderAsync(
            bundle, new Avatar(), new RenderOptions { Output = Path.Combine(fixture.NewFolder(), "video.mp4") });
    }

    private sealed class Avatar : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
        {
            writer.WriteStartObject();
            writer.WriteString("avatarUrl", "avatar.mp4");
            writer.WriteEndObject();
        }
    }
}
