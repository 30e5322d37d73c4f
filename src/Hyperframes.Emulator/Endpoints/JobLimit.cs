using Hyperframes.Emulator.Server;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>The answer to a job too many.</summary>
internal static class JobLimit
{
    public static EmulatorAnswer Refuse() => EmulatorAnswer.Error("rate_limit_exceeded", "Too many jobs run at once. Retry after the Retry-After interval.")
        with { Headers = new Dictionary<string, string> { ["Retry-After"] = "5" } };
}
