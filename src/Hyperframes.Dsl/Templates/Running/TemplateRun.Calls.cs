using System.Runtime.CompilerServices;

namespace Hyperframes.Templates;

public sealed partial class TemplateRun
{
    private readonly Stack<Action<TemplateRun>> _blocks = new();
    private int _depth;

    /// <summary>Calls a function value. <paramref name="at"/> is the callee, <paramref name="end"/> just past the call.</summary>
    public TemplateValue Call(in TemplateValue target, string path, int at, int end, params ReadOnlySpan<TemplateArgument> args)
    {
        CurrentAt = at;
        if (target.AsFunction is { } function)
        {
            return Invoke(function, path, at, end, args);
        }

        if (target.IsNull)
        {
            return Options.RelaxedFunctionAccess ? default : throw Error($"The function '{path}' was not found.", at);
        }

        throw Error($"'{path}' is no function but {Conversions.KindName(target)}.", at);
    }

    /// <summary>Calls a function value with a piped first argument.</summary>
    public TemplateValue Pipe(
        in TemplateValue piped, int pipedAt, in TemplateValue target, string path, int at, int end, params ReadOnlySpan<TemplateArgument> args) =>
        Call(target, path, at, end, [new TemplateArgument(piped, pipedAt), .. args]);

    /// <summary>Declares a function in the running frame.</summary>
    public TemplateValue Function(
        string? name, TemplateSource source, TemplateFunctionKind kind, TemplateParameter[]? parameters, Func<TemplateRun, TemplateValue> body, bool isStatement = false) =>
        new UserFunction(name, source, kind, parameters, body, _frame) { IsStatement = isStatement };

    /// <summary>Calls a function with a block, which it prints where <c>$$</c> stands.</summary>
    public void Wrap(
        in TemplateValue target, string path, int at, int end, Action<TemplateRun> block, params ReadOnlySpan<TemplateArgument> args)
    {
        if (target.AsFunction is null)
        {
            throw Error($"'wrap' needs a function; '{path}' is {Conversions.KindName(target)}.", at);
        }

        _blocks.Push(block);
        Write(Call(target, path, at, end, args));
        _blocks.Pop();
    }

    /// <summary><c>$$</c>: prints the block of the running wrap.</summary>
    public void Block(int at)
    {
        if (_blocks.TryPop(out Action<TemplateRun>? block))
        {
            block(this);
            _blocks.Push(block);
        }
    }

    /// <summary>Calls a function from a built-in one.</summary>
    internal TemplateValue Invoke(TemplateFunction function, int at, params ReadOnlySpan<TemplateValue> values)
    {
        var arguments = new TemplateArgument[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            arguments[i] = new TemplateArgument(values[i], at);
        }

        return Invoke(function, function.Name, at, at, arguments);
    }

    /// <summary>Renders a template of the project into a text of its own (language 11).</summary>
    internal TemplateValue Include(string? name, TemplateList arguments, TemplateObject? named, int at)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw Error("The name of the template to include is null or empty.", at);
        }

        TemplateInclude include = _includes?.Invoke(name) ?? throw Error($"There is no template '{name}' to include.", at);
        EnterCall(name, at);
        var frame = new Frame(FrameKind.Include, _frame) { Arguments = arguments };
        foreach (string key in named?.Names ?? [])
        {
            frame.Locals[key] = named![key];
        }

        TemplateSource source = Source;
        string? indent = Indent;
        bool lineStart = _output.AtLineStart;
        Indent = null;
        _output.AtLineStart = false;
        _output.Push();
        TemplateValue returned = InFrame(frame, include.Source, include.Body);
        _output.Write(ToText(returned));
        string text = _output.Pop();
        Indent = indent;
        _output.AtLineStart = lineStart;
        Source = source;
        _depth--;
        return include.IsMarkup ? TemplateValue.Opaque(new TrustedHtml(text)) : text;
    }

    private TemplateValue Invoke(TemplateFunction function, string path, int at, int end, ReadOnlySpan<TemplateArgument> args)
    {
        if (function is UserFunction user)
        {
            return Run(user, path, at, end, args);
        }

        if (function is IncludeFunction include)
        {
            return include.Call(this, path, at, end, args);
        }

        var binder = new ArgumentBinder(this, function, path, at, end);
        binder.Bind(args);
        CurrentAt = at;
        try
        {
            return ((BuiltinFunction)function).Body(this, new BuiltinCall(binder.Slots, binder.Offsets, at));
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException or System.Text.Json.JsonException)
        {
            throw Source.Error(at, e.Message, e);
        }
    }

    private TemplateValue Run(UserFunction function, string path, int at, int end, ReadOnlySpan<TemplateArgument> args)
    {
        if (Options.ErrorForStatementFunctionAsExpression && function.IsStatement && Source.IsOperand(at))
        {
            throw Error($"The function '{path}' prints and returns nothing; it cannot be part of an expression.", at);
        }

        bool lambda = function.Kind == TemplateFunctionKind.Lambda;
        var frame = new Frame(FrameKind.Function, lambda ? function.Frame : null)
        {
            HasParameterList = function.HasList && function.Kind == TemplateFunctionKind.Named,
        };
        if (function.HasList)
        {
            var binder = new ArgumentBinder(this, function, path, at, end);
            binder.Bind(args);
            frame.Variables = new TemplateObject();
            for (int i = 0; i < function.Parameters.Length; i++)
            {
                frame.Variables[function.Parameters[i].Name] = binder.Slots[i];
            }

            frame.Arguments = new TemplateList(binder.Slots);
        }
        else
        {
            frame.Arguments = Collect(args);
        }

        if (function.Name is ['$', ..])
        {
            frame.Locals[function.Name[1..]] = function;
        }

        EnterCall(path, at);
        TemplateSource source = Source;
        TemplateValue result = InFrame(frame, function.Source, function.Body);
        Source = source;
        _depth--;
        return result.Kind == TemplateKind.Range ? new TemplateList((TemplateRange)result.Reference) : result;
    }

    /// <summary>The arguments of a function without a list: positional ones as items, named ones as entries.</summary>
    internal static TemplateList Collect(ReadOnlySpan<TemplateArgument> args)
    {
        var list = new TemplateList(args.Length);
        foreach (TemplateArgument argument in args)
        {
            if (argument.Name is { } name)
            {
                (list.Named ??= new TemplateObject())[name] = argument.Value;
            }
            else if (argument.Expand && Sequences.TryItems(argument.Value, out IEnumerable<TemplateValue>? items))
            {
                list.Items.AddRange(items!);
            }
            else
            {
                list.Items.Add(argument.Value);
            }
        }

        return list;
    }

    private void EnterCall(string path, int at)
    {
        if (++_depth > Options.RecursionLimit && Options.RecursionLimit > 0)
        {
            throw Error(FormattableString.Invariant($"'{path}' nests more than {Options.RecursionLimit} calls (recursion limit)."), at);
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>Runs a body in a frame of its own; whatever it left open is closed.</summary>
    private TemplateValue InFrame(Frame frame, TemplateSource source, Func<TemplateRun, TemplateValue> body)
    {
        Frame caller = _frame;
        int layers = _layers.Count;
        List<TemplateLoop> topLoops = _layers[^1].Loops;
        int loops = topLoops.Count;
        int outputs = _output.Depth;
        int loopDepth = LoopDepth;
        string? indent = Indent;
        _frame = frame;
        Source = source;
        TemplateValue result = body(this);
        _frame = caller;
        if (_layers.Count > layers)
        {
            _layers.RemoveRange(layers, _layers.Count - layers);
        }

        if (topLoops.Count > loops)
        {
            topLoops.RemoveRange(loops, topLoops.Count - loops);
        }

        while (_output.Depth > outputs)
        {
            _output.Pop();
        }

        LoopDepth = loopDepth;
        Indent = indent;
        return result;
    }
}
