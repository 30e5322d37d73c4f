namespace Hyperframes.TestData;

/// <summary>A theory that reads <see cref="RecordedData"/>; skipped, with the reason, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedDataTheoryAttribute : TheoryAttribute
{
    public RecordedDataTheoryAttribute() => Skip = RecordedData.Absence;
}
