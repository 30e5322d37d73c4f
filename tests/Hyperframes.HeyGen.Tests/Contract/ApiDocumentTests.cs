using System.Text.Json;
using Hyperframes.Emulator.Contract;

namespace Hyperframes.HeyGen.Tests.Contract;

public sealed class ApiDocumentTests
{
    [Fact]
    public void Every_operation_of_the_description_is_read() => ApiDocument.HeyGen.Operations.Count.ShouldBe(19);

    [RecordedDataFact]
    public void The_embedded_description_is_the_reference()
        => ApiDocument.ReadEmbedded().ShouldBe(File.ReadAllText(RecordedData.At("reference/heygen-api.openapi.json")));

    [Fact]
    public void A_keyword_that_is_not_checked_is_an_error()
        => Should.Throw<ContractException>(() => ApiDocument.Read(Document("""{ "type": "string", "multipleOf": 2 }""")))
            .Message.ShouldContain("'multipleOf'");

    [Fact]
    public void A_reference_to_nothing_is_an_error()
        => Should.Throw<ContractException>(() => ApiDocument.Read(Document("""{ "$ref": "#/components/schemas/Missing" }""")))
            .Message.ShouldContain("Missing");

    [Fact]
    public void An_unknown_format_is_an_error()
        => Should.Throw<ContractException>(() => ApiDocument.Read(Document("""{ "type": "string", "format": "ipv4" }"""))).Message.ShouldContain("ipv4");

    [Theory]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s"}""", null)]
    [InlineData("""{"type":"avatar","script":"s"}""", "avatar_id")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":""}""", "script")]
    [InlineData("""{"type":"avatar","avatar_id":3,"script":"s"}""", "avatar_id")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","foo":1}""", "foo")]
    [InlineData("""{"type":"photo","avatar_id":"a","script":"s"}""", "type")]
    [InlineData("""{"avatar_id":"a","script":"s"}""", "type")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","engine":{"type":"avatar_v","speed":1}}""", "engine.speed")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","engine":null,"voice_settings":{"speed":0.4}}""", "voice_settings.speed")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","resolution":"8k"}""", "resolution")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","resolution":null}""", null)]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","audio_url":"https://a/b"}""", "script")]
    [InlineData("""{"type":"avatar","avatar_id":"a"}""", "script")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","output_format":"webm","background":{"type":"color","value":"#fff"}}""", "background")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","engine":{"type":"avatar_v"},"expressiveness":"high"}""", "expressiveness")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","engine":{"type":"avatar_iii"},"motion_prompt":"wave"}""", "motion_prompt")]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","background":{"type":"image"}}""", "background.url")]
    public void Video_requests_are_judged(string body, string? member) => Judge("createVideo", body, member);

    [Theory]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"}}""", null)]
    [InlineData("""{}""", "project")]
    [InlineData("""{"project":{"type":"asset_id"}}""", "project.asset_id")]
    [InlineData("""{"project":{"type":"base64","media_type":"application/zip","data":"?"}}""", "project.data")]
    [InlineData("""{"project":{"type":"url","url":"nowhere"}}""", "project.url")]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"},"fps":241}""", "fps")]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"},"fps":29.97}""", "fps")]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"},"fps":30.0}""", null)]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"},"variables":[]}""", "variables")]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"},"resolution":"4k","format":"mov"}""", "resolution")]
    [InlineData("""{"project":{"type":"asset_id","asset_id":"x"},"callback_url":"http://example.com/"}""", "callback_url")]
    public void Render_requests_are_judged(string body, string? member) => Judge("createHyperframesRender", body, member);

    private static void Judge(string operation, string body, string? member)
    {
        var errors = RequestValidator.ValidateBody(ApiDocument.HeyGen.Operation(operation), JsonDocument.Parse(body).RootElement);
        if (member is null)
        {
            errors.ShouldBeEmpty();
        }
        else
        {
            errors.Select(e => e.Path).ShouldContain(member);
        }
    }

    private static string Document(string schema) =>
        $$"""{ "paths": {}, "components": { "schemas": { "A": {{schema}} }, "x-error-codes": {} } }""";
}
