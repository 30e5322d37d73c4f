using System.Security.Cryptography;
using System.Text;
using Hyperframes.Testing;

namespace Hyperframes.HeyGen.Tests.Webhooks;

public sealed class WebhookVerifierTests
{
    private const string Secret = "whsec_example";

    private static readonly byte[] Body = """{"event_type":"hyperframes_video.success","event_data":{"render_id":"r"}}"""u8.ToArray();

    private readonly FakeTimeProvider _clock = new();

    private long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    [Fact]
    public void The_raw_body_signed_with_the_secret_as_text_is_valid()
    {
        // HMAC-SHA256("whsec_example", body), computed with another tool.
        Sign(Secret).Length.ShouldBe(64);
        Verifier().Verify(Body, Sign(Secret), $"{Now}").ShouldBe(WebhookVerdict.Valid);
        Verifier().Verify(Body, Sign(Secret).ToUpperInvariant(), $"{Now}").ShouldBe(WebhookVerdict.Valid);
        Verifier().Verify(Body, Sign(Secret)).ShouldBe(WebhookVerdict.Valid);
    }

    [Theory]
    [InlineData(300, WebhookVerdict.Valid)]
    [InlineData(-300, WebhookVerdict.Valid)]
    [InlineData(301, WebhookVerdict.StaleTimestamp)]
    [InlineData(-301, WebhookVerdict.StaleTimestamp)]
    public void Deliveries_may_be_five_minutes_off(int seconds, WebhookVerdict verdict)
    {
        Verifier().Verify(Body, Sign(Secret), $"{Now + seconds}").ShouldBe(verdict);
        Verifier().Verify(Body, Sign(Secret), $"{(Now + seconds) * 1000}").ShouldBe(verdict);
    }

    [Theory]
    [InlineData(null, WebhookVerdict.MissingSignature)]
    [InlineData(" ", WebhookVerdict.MissingSignature)]
    [InlineData("zz", WebhookVerdict.WrongSignature)]
    [InlineData("00", WebhookVerdict.WrongSignature)]
    public void Anything_else_is_refused(string? signature, WebhookVerdict verdict) => Verifier().Verify(Body, signature).ShouldBe(verdict);

    [Fact]
    public void Another_body_or_secret_is_refused()
    {
        Verifier().Verify([.. Body, (byte)' '], Sign(Secret)).ShouldBe(WebhookVerdict.WrongSignature);
        Verifier().Verify(Body, Sign("example")).ShouldBe(WebhookVerdict.WrongSignature);
        Verifier().Verify(Body, Sign(Secret), "yesterday").ShouldBe(WebhookVerdict.StaleTimestamp);
    }

    [Fact]
    public void Without_a_secret_nothing_is_believed()
    {
        new WebhookVerifier([], _clock).Verify(Body, Sign("")).ShouldBe(WebhookVerdict.NoSecret);
        new WebhookVerifier([""], _clock).Verify(Body, Sign("")).ShouldBe(WebhookVerdict.NoSecret);
    }

    [Fact]
    public void A_rotated_secret_is_accepted_for_a_day()
    {
        var verifier = Verifier();
        verifier.Rotate("whsec_new");
        verifier.Verify(Body, Sign(Secret)).ShouldBe(WebhookVerdict.Valid);
        verifier.Verify(Body, Sign("whsec_new")).ShouldBe(WebhookVerdict.Valid);
        _clock.Advance(TimeSpan.FromHours(25));
        verifier.Verify(Body, Sign(Secret)).ShouldBe(WebhookVerdict.WrongSignature);
        verifier.Verify(Body, Sign("whsec_new")).ShouldBe(WebhookVerdict.Valid);
    }

    [Fact]
    public void An_event_is_worked_on_once()
    {
        var inbox = new WebhookInbox(_clock);
        inbox.TryBegin("e").ShouldBe(true);
        inbox.TryBegin("e").ShouldBeNull();
        inbox.End("e", succeeded: false);
        inbox.TryBegin("e").ShouldBe(true);
        inbox.End("e", succeeded: true);
        inbox.TryBegin("e").ShouldBe(false);
        _clock.Advance(TimeSpan.FromHours(26));
        inbox.TryBegin("e").ShouldBe(true);
    }

    [Theory]
    [InlineData("""{"event_type":"hyperframes_video.fail","event_data":{"render_id":"r","error":"no","callback_id":"c"}}""", "r", null, "no", "c")]
    [InlineData("""{"event_type":"hyperframes_video.fail","event_data":{"video_id":"r","failure_message":"x"}}""", "r", null, "x", null)]
    [InlineData("""{"event_type":"avatar_video.fail","event_data":{"video_id":"v","msg":"bad"}}""", null, "v", "bad", null)]
    [InlineData("""{"event_type":"tomorrow.done","event_data":{}}""", null, null, null, null)]
    public void Signals_read_every_name_the_service_uses(string body, string? render, string? video, string? failure, string? callback)
    {
        var signal = WebhookSignal.Read(Encoding.UTF8.GetBytes(body))!;
        (signal.RenderId, signal.VideoId, signal.FailureMessage, signal.CallbackId).ShouldBe((render, video, failure, callback));
        signal.EventId.ShouldStartWith("sha256:");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"event_type":3,"event_data":{}}""")]
    [InlineData("""{"event_type":"a"}""")]
    public void Other_bodies_are_no_signals(string body) => WebhookSignal.Read(Encoding.UTF8.GetBytes(body)).ShouldBeNull();

    private WebhookVerifier Verifier() => new([Secret], _clock);

    private static string Sign(string secret) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Body));
}
