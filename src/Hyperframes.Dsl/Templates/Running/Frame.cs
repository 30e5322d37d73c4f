namespace Hyperframes.Templates;

/// <summary>What a running function, include or <c>with</c> body has for itself.</summary>
internal sealed class Frame(FrameKind kind, Frame? outer)
{
    public FrameKind Kind => kind;

    /// <summary>The frame whose variables are visible from here: the declaring one of a lambda, the calling one of an include.</summary>
    public Frame? Outer => outer;

    /// <summary>Named parameters and the function's own variables.</summary>
    public TemplateObject? Variables { get; set; }

    /// <summary>Whether plain assignments stay in this frame.</summary>
    public bool HasParameterList { get; init; }

    /// <summary>The variables of loops inside the function, innermost last.</summary>
    public List<TemplateLoop> Loops { get; } = [];

    /// <summary><c>$name</c> variables.</summary>
    public TemplateObject Locals { get; } = new();

    /// <summary><c>$</c>: the arguments of the call; null where there was none.</summary>
    public TemplateList? Arguments { get; set; }
}

/// <summary>Why a frame exists.</summary>
internal enum FrameKind : byte
{
    Template,
    Function,
    Include,
    With,
}
