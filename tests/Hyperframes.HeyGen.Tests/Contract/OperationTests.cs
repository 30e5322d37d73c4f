using System.Text.Json;
using Hyperframes.Emulator;
using Hyperframes.Emulator.Contract;

namespace Hyperframes.HeyGen.Tests.Contract;

/// <summary>Every operation of the description, called through the typed client; both sides are held to the description.</summary>
public sealed class OperationTests
{
    public static TheoryData<string> Operations => [.. ApiDocument.HeyGen.Operations.Select(o => o.Id)];

    public static TheoryData<string, string, int> Errors
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var operation in ApiDocument.HeyGen.Operations)
            {
                foreach (var (code, status) in operation.ErrorCodes)
                {
                    data.Add(operation.Id, code, status);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_operation_succeeds_and_its_answer_is_as_described(string operation)
    {
        await using var service = await Service.StartAsync();
        var answer = await OperationCalls.All[operation](service.Client);
        service.Executed(operation).ShouldBeGreaterThan(0);
        if (answer is not null)
        {
            Described(operation, answer.Raw).ShouldBeEmpty();
            answer.ToString().ShouldNotContain("X-Amz-Signature");
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Each_error_code_of_the_operation_becomes_a_typed_exception(string operation, string code, int status)
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(Fault.Status(status, code).On(operation).Repeated(100));
        var error = await Should.ThrowAsync<HeyGenApiException>(() => OperationCalls.All[operation](service.Client));
        error.Code.ShouldBe(code);
        ((int)error.StatusCode).ShouldBe(status);
        error.Operation.ShouldBe(operation);
        error.Hint.ShouldNotBeNullOrEmpty();
        error.RequestId.ShouldNotBeNullOrEmpty();
        error.Message.ShouldContain(error.Hint);
        service.Executed(operation).ShouldBe(0);
        Repeats(operation, code, service.Count(operation));
    }

    [Fact]
    public void Every_error_code_of_the_description_is_in_the_catalogue()
        => ApiDocument.HeyGen.ErrorCodes.Keys.Except(ErrorCatalog.All).ShouldBeEmpty();

    [Fact]
    public void Every_operation_has_a_call() => ApiDocument.HeyGen.Operations.Select(o => o.Id).Except(OperationCalls.All.Keys).ShouldBeEmpty();

    private static void Repeats(string operation, string code, int count)
    {
        var canRepeat = operation != "updateWebhookEndpoint";
        var expected = code switch
        {
            "rate_limit_exceeded" when canRepeat => 11,
            "internal_error" or "service_unavailable" or "gateway_timeout" or "voice_provider_error" or "video_delete_failed" when canRepeat => 5,
            "request_in_progress" => 60,
            "conflict" when operation == "completeAssetUpload" => 5,
            "asset_not_available" or "resource_not_ready" or "download_failed" => 3,
            _ => 1,
        };
        count.ShouldBe(expected);
    }

    private static IReadOnlyList<SchemaError> Described(string operation, JsonElement data)
    {
        var described = ApiDocument.HeyGen.Operation(operation);
        var isList = operation.StartsWith("list", StringComparison.Ordinal) || operation == "searchSounds";
        var envelope = JsonSerializer.Serialize(new Dictionary<string, object> { ["data"] = isList ? new[] { data } : data });
        return described.Responses[described.SuccessStatus.ToString(System.Globalization.CultureInfo.InvariantCulture)]
            .Validate(JsonDocument.Parse(envelope).RootElement);
    }
}
