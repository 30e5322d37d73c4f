using Hyperframes.Contexts;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Names of the run-time library in generated code.</summary>
internal static class RunTime
{
    private const string Root = "global::Hyperframes.Templates.";

    public const string Value = Root + "TemplateValue";
    public const string Run = Root + "TemplateRun";
    public const string Source = Root + "TemplateSource";
    public const string Include = Root + "TemplateInclude";
    public const string Object = Root + "TemplateObject";
    public const string Options = Root + "TemplateOptions";
    public const string Parameter = Root + "TemplateParameter";
    public const string Argument = Root + "TemplateArgument";
    public const string FunctionKind = Root + "TemplateFunctionKind";
    public const string Type = Root + "TemplateType";
    public const string BufferWriter = "global::System.Buffers.IBufferWriter<byte>";
    public const string Writer = "global::Hyperframes.Writing.Utf8HtmlWriter";
    public const string Text = Root + "TemplateText";
    public const string Sequence = Root + "TemplateSequence";

    public static string Kind(OutputContext context) => "global::Hyperframes.Contexts.ValueKind." + context.Value;

    public static string Carrier(OutputContext context) => "global::Hyperframes.Contexts.Carrier." + context.Carrier;
}
