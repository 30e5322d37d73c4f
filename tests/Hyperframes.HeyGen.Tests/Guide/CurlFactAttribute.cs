namespace Hyperframes.HeyGen.Tests.Guide;

/// <summary>A test that reads the recorded guide and runs curl; skipped, with the reason, where one of them is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CurlFactAttribute : FactAttribute
{
    private const string Curl = "/usr/bin/curl";

    public CurlFactAttribute() => Skip = RecordedData.Absence ?? (File.Exists(Curl) ? null : $"There is no {Curl}.");
}
