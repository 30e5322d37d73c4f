namespace Hyperframes.TestData;

/// <summary>A test of the sweep tier: run when the environment variable <c>HYPERFRAMES_SWEEP</c> is <c>1</c>, skipped with the reason otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SweepFactAttribute : FactAttribute
{
    public SweepFactAttribute()
        => Skip = Environment.GetEnvironmentVariable("HYPERFRAMES_SWEEP") == "1" ? null : "Sweep tier: set HYPERFRAMES_SWEEP=1 to run it.";
}
