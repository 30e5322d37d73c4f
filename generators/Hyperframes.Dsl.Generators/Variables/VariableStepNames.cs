namespace Hyperframes.Generators.Variables;

/// <summary>Names of the tracked steps.</summary>
internal static class VariableStepNames
{
    public const string Parse = "Parse";
    public const string Declaration = "Declaration";
    public const string Bind = "Bind";
    public const string Emit = "Emit";
    public const string RecordTarget = "RecordTarget";
    public const string RecordEmit = "RecordEmit";
}
