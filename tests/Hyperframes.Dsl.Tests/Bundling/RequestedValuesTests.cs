using System.Text;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Variables;

namespace Hyperframes.Tests.Bundling;

public sealed class RequestedValuesTests
{
    private const string Page = """
        <div data-composition-id="a" data-width="640" data-height="360" data-duration="1" data-no-timeline
          data-composition-variables='[{"id":"accent","type":"color","label":"Accent","default":"#fff"},{"id":"count","type":"number","label":"Count","default":1,"min":0,"max":5},
          {"id":"logo","type":"image","label":"Logo","default":"a.png"},{"id":"title","type":"string","label":"Title","default":"x"}]'>
          <p style="color:var(--accent)" data-var-text="title">x</p><img src="a.png" data-var-src="logo"><i data-var-text="count">1</i>
        </div>
        """;

    [Theory]
    [InlineData("""{"accent":"red;background:url(https://marker.invalid/)"}""", "$.accent")]
    [InlineData("""{"count":6}""", "$.count")]
    [InlineData("""{"count":"6"}""", "$.count")]
    [InlineData("""{"logo":"javascript:alert(1)"}""", "$.logo")]
    [InlineData("""{"logo":"file:///etc/passwd"}""", "$.logo")]
    public async Task Values_that_do_not_fit_are_refused_before_anything_is_sent(string json, string path)
    {
        CompositionBundle bundle = await Bundle();
        Should.Throw<VariablesFormatException>(() => bundle.CheckVariables(new Values(json))).Errors.ShouldHaveSingleItem().Path.ShouldBe(path);
    }

    [Fact]
    public async Task Values_that_fit_pass_and_all_errors_are_listed_at_once()
    {
        CompositionBundle bundle = await Bundle();
        bundle.CheckVariables(null);
        bundle.CheckVariables(new Values("""{"accent":"rebeccapurple","count":5,"logo":"https://example.invalid/a.png","title":"<script>"}"""));
        Should.Throw<VariablesFormatException>(() => bundle.CheckVariables(new Values("""{"accent":"no colour","count":-1}"""))).Errors.Count.ShouldBe(2);
    }

    private static Task<CompositionBundle> Bundle() => CompositionBundle.CreateAsync(new OnePage());

    private sealed class OnePage : IComposition
    {
        public IReadOnlyList<BundleFile> Files => [BundleFile.FromBytes("a.png", [1])];

        public void WriteHtml(System.Buffers.IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(Page, output);
    }

    private sealed class Values(string json) : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides) => writer.WriteRawValue(json);
    }
}
