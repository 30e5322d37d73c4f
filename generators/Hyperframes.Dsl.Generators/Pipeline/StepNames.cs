namespace Hyperframes.Generators.Pipeline;

/// <summary>Names of the tracked steps.</summary>
internal static class StepNames
{
    public const string Files = "Template.Files";
    public const string Targets = "Template.Targets";
    public const string Specs = "Template.Specs";
    public const string Compile = "Template.Compile";
    public const string Code = "Template.Code";
    public const string Diagnostics = "Template.Diagnostics";
    public const string FileDiagnostics = "Template.FileDiagnostics";
}
