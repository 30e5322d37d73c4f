using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using Hyperframes.Templates.Functions;

namespace Hyperframes.Templates;

/// <summary>One render of a template whose values are known only now: its names, its calls, its output, its limits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TemplateRun
{
    private readonly Func<string, TemplateInclude?>? _includes;
    private Random? _random;

    private TemplateRun(TemplateObject model, TemplateSource source, Func<string, TemplateInclude?>? includes, TemplateOptions? options)
    {
        Options = options ?? TemplateOptions.Default;
        Culture = Options.Culture;
        Source = source;
        _includes = includes;
        Builtins = new BuiltinObject();
        _layers.Add(new Layer(Builtins));
        _layers.Add(new Layer(model));
        _frame = new Frame(FrameKind.Template, null);
        _output = new TemplateOutput(Options);
    }

    /// <summary>Limits and switches.</summary>
    public TemplateOptions Options { get; }

    /// <summary>The template whose code is running.</summary>
    public TemplateSource Source { get; private set; }

    internal CultureInfo Culture { get; }

    /// <summary>How a date prints; <c>date.format</c>.</summary>
    internal string DateFormat => Builtins["date"].AsObject!["format"] is { Kind: TemplateKind.Text } format ? format.Text : DateFormatting.Default;

    internal int LoopDepth { get; set; }

    internal BuiltinObject Builtins { get; }

    /// <summary>Offset that an error without a place of its own names.</summary>
    internal int CurrentAt { get; set; }

    /// <summary>Positions of <c>array.cycle</c>.</summary>
    internal Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    internal Random Random
    {
        get
        {
#pragma warning disable RS0030 // the seed is an option; without one each render differs, as the language has it
            return _random ??= Options.RandomSeed is { } seed ? new Random(seed) : Random.Shared;
#pragma warning restore RS0030
        }
    }

    /// <summary>Renders a template as UTF-8. Nothing is written if it fails.</summary>
    /// <exception cref="TemplateException">The template failed; says where.</exception>
    public static void Render(
        IBufferWriter<byte> output,
        TemplateObject model,
        TemplateSource source,
        Action<TemplateRun> body,
        Func<string, TemplateInclude?>? includes = null,
        TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        Run(model, source, body, includes, options)._output.WriteTo(output);
    }

    /// <summary>Renders a template as a string.</summary>
    /// <exception cref="TemplateException">The template failed; says where.</exception>
    public static string RenderToString(
        TemplateObject model,
        TemplateSource source,
        Action<TemplateRun> body,
        Func<string, TemplateInclude?>? includes = null,
        TemplateOptions? options = null) => Run(model, source, body, includes, options)._output.ToString();

    /// <summary>An error at a UTF-16 offset of the running template.</summary>
    public TemplateException Error(string message, int at) => Source.Error(at, message);

    /// <summary>An error at the place that is being evaluated.</summary>
    internal TemplateException Failure(string message) => Source.Error(CurrentAt, message);

    internal IterationCounter Steps(int at) => new(this, at);

    /// <summary>Throws unless a further <paramref name="length"/> characters may be built.</summary>
    internal void CheckLength(long length, string what, int at)
    {
        if (Options.OutputLimit > 0 && length > Options.OutputLimit)
        {
            throw Error(FormattableString.Invariant($"The {what} has more than {Options.OutputLimit} characters (output limit)."), at);
        }
    }

    private static TemplateRun Run(
        TemplateObject model, TemplateSource source, Action<TemplateRun> body, Func<string, TemplateInclude?>? includes, TemplateOptions? options)
    {
        ArgumentNullException.ThrowIfNull(model);
        var run = new TemplateRun(model, source, includes, options);
        try
        {
            body(run);
        }
        catch (InsufficientExecutionStackException e)
        {
            throw run.Source.Error(run.CurrentAt, "The template nests too deeply.", e);
        }

        return run;
    }
}
