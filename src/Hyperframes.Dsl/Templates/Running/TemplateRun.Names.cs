namespace Hyperframes.Templates;

public sealed partial class TemplateRun
{
    private readonly List<Layer> _layers = [];
    private Frame _frame;

    /// <summary>Reads a plain name; a function is called.</summary>
    public TemplateValue Get(string name, int at)
    {
        TemplateValue value = Raw(name, at);
        return value.Kind == TemplateKind.Function ? Call(value, name, at, at + name.Length) : value;
    }

    /// <summary>Reads a plain name without calling a function.</summary>
    public TemplateValue Raw(string name, int at)
    {
        if (TryFind(name, out TemplateValue value) || !Options.StrictVariables)
        {
            return value;
        }

        throw Error($"The variable or function '{name}' was not found.", at);
    }

    /// <summary>Assigns a plain name.</summary>
    public void Set(string name, in TemplateValue value, int at)
    {
        TemplateObject target = Target(name);
        if (!target.TrySet(name, value))
        {
            throw Error($"Cannot set the readonly variable '{name}'.", at);
        }
    }

    /// <summary>Reads <c>$name</c>; a function is called.</summary>
    public TemplateValue GetLocal(string name, int at)
    {
        TemplateValue value = RawLocal(name, at);
        return value.Kind == TemplateKind.Function ? Call(value, "$" + name, at, at + name.Length + 1) : value;
    }

    /// <summary>Reads <c>$name</c> without calling a function.</summary>
    public TemplateValue RawLocal(string name, int at)
    {
        foreach (List<TemplateLoop> loops in VisibleLoops(_frame))
        {
            for (int i = loops.Count - 1; i >= 0; i--)
            {
                if (loops[i].IsLocal && loops[i].Variable == name && loops[i].Owner == _frame)
                {
                    return loops[i].Current;
                }
            }
        }

        if (_frame.Locals.TryGet(name, out TemplateValue value) || !Options.StrictVariables)
        {
            return value;
        }

        throw Error($"The variable or function '${name}' was not found.", at);
    }

    /// <summary>Assigns <c>$name</c>.</summary>
    public void SetLocal(string name, in TemplateValue value, int at)
    {
        if (!_frame.Locals.TrySet(name, value))
        {
            throw Error($"Cannot set the readonly variable '${name}'.", at);
        }
    }

    /// <summary><c>$</c>: the list of arguments of the running call.</summary>
    public TemplateValue GetArguments(int at) => _frame.Arguments;

    /// <summary><c>$0</c>, <c>$1</c> …; a function is called.</summary>
    public TemplateValue GetArgument(int index, int at)
    {
        TemplateValue value = RawArgument(index, at);
        return value.Kind == TemplateKind.Function ? Call(value, FormattableString.Invariant($"${index}"), at, at + 2) : value;
    }

    /// <summary><c>$0</c>, <c>$1</c> … without calling a function.</summary>
    public TemplateValue RawArgument(int index, int at) => RawIndex(_frame.Arguments, index, at, at, "$");

    /// <summary><c>this</c>: the top layer of global names.</summary>
    public TemplateValue This(int at) => _layers[^1].Members;

    /// <summary>Forbids later assignments of a name; <c>$name</c> is a local.</summary>
    public void ReadOnly(string name)
    {
        TemplateObject target = name.StartsWith('$') ? _frame.Locals : Target(name);
        string plain = name.TrimStart('$');
        if (target.TryGet(plain, out _))
        {
            target.MakeReadOnly(plain);
        }
    }

    /// <summary>Copies an object's entries into the top layer; read-only names keep their value.</summary>
    public void Import(in TemplateValue value, int at)
    {
        if (value.IsNull)
        {
            return;
        }

        TemplateObject source = value.AsObject
            ?? throw Error($"Only an object can be imported, not {Conversions.KindName(value)}.", at);
        foreach (string name in source.Names.ToArray())
        {
            _layers[^1].Members.TrySet(name, source[name]);
        }
    }

    /// <summary>Begins an object literal, whose earlier entries are visible to later ones.</summary>
    public TemplateObject BeginObject()
    {
        var members = new TemplateObject();
        _layers.Add(new Layer(members));
        return members;
    }

    /// <summary>Ends an object literal.</summary>
    public TemplateValue EndObject(TemplateObject members)
    {
        _layers.RemoveAt(_layers.Count - 1);
        return members;
    }

    /// <summary>A list literal.</summary>
    public TemplateValue List(params ReadOnlySpan<TemplateValue> items)
    {
        var list = new TemplateList(items.Length);
        list.Items.AddRange(items);
        return list;
    }

    /// <summary>Begins a <c>with</c> body.</summary>
    public void PushWith(in TemplateValue value, int at)
    {
        TemplateObject members = value.AsObject
            ?? throw Error($"'with' needs an object, not {Conversions.KindName(value)}.", at);
        _layers.Add(new Layer(members));
        _frame = new Frame(FrameKind.With, _frame);
    }

    /// <summary>Ends a <c>with</c> body.</summary>
    public void PopWith()
    {
        _layers.RemoveAt(_layers.Count - 1);
        _frame = _frame.Outer!;
    }

    private bool TryFind(string name, out TemplateValue value)
    {
        for (Frame? frame = _frame; frame is not null; frame = frame.Outer)
        {
            if (TryFindInLoops(frame.Loops, name, out value) || (frame.Variables is { } own && own.TryGet(name, out value)))
            {
                return true;
            }
        }

        for (int i = _layers.Count - 1; i >= 0; i--)
        {
            if (TryFindInLoops(_layers[i].Loops, name, out value) || _layers[i].Members.TryGet(name, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool TryFindInLoops(List<TemplateLoop> loops, string name, out TemplateValue value)
    {
        for (int i = loops.Count - 1; i >= 0; i--)
        {
            if (!loops[i].IsLocal && loops[i].Variable == name)
            {
                value = loops[i].Current;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The object into which a plain assignment writes (language 5).</summary>
    private TemplateObject Target(string name)
    {
        Frame? owner = _frame;
        while (owner is not null && !owner.HasParameterList)
        {
            owner = owner.Outer;
        }

        if (owner is null || _frame.Kind == FrameKind.With)
        {
            return _layers[^1].Members;
        }

        foreach (Layer layer in _layers)
        {
            if (layer.Members.TryGet(name, out _))
            {
                return _layers[^1].Members;
            }
        }

        return owner.Variables ??= new TemplateObject();
    }

    /// <summary>The list that a loop begun now belongs to: that of the function around it, else of the top layer.</summary>
    private List<TemplateLoop> LoopHome()
    {
        for (Frame? frame = _frame; frame is not null; frame = frame.Outer)
        {
            if (frame.Kind == FrameKind.Function)
            {
                return frame.Loops;
            }
        }

        return _layers[^1].Loops;
    }

    private IEnumerable<List<TemplateLoop>> VisibleLoops(Frame? frame)
    {
        for (; frame is not null; frame = frame.Outer)
        {
            yield return frame.Loops;
        }

        for (int i = _layers.Count - 1; i >= 0; i--)
        {
            yield return _layers[i].Loops;
        }
    }
}
