namespace Hyperframes.TestData;

/// <summary>A test that reads <see cref="RecordedData"/>; skipped, with the reason, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RecordedDataFactAttribute : FactAttribute
{
    public RecordedDataFactAttribute() => Skip = RecordedData.Absence;
}
