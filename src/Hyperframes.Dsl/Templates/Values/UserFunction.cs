using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>How a template declares a function; decides about scopes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TemplateFunctionKind : byte
{
    /// <summary><c>func f</c> without a parameter list: arguments only by <c>$</c>, assignments go out.</summary>
    Bare,

    /// <summary><c>func f(a, b)</c>, also with an empty list: assignments stay inside.</summary>
    Named,

    /// <summary><c>f(x) = expression</c>.</summary>
    Inline,

    /// <summary><c>do … end</c>: sees the variables of the functions around it.</summary>
    Lambda,
}

/// <summary>A function declared in a template.</summary>
internal sealed class UserFunction(
    string? name, TemplateSource source, TemplateFunctionKind kind, TemplateParameter[]? parameters, Func<TemplateRun, TemplateValue> body, Frame frame)
    : TemplateFunction(name ?? "do", parameters ?? [])
{
    public TemplateSource Source => source;

    public TemplateFunctionKind Kind => kind;

    /// <summary>Whether arguments have names; without a list they come as <c>$</c> only.</summary>
    public bool HasList => parameters is not null;

    public Func<TemplateRun, TemplateValue> Body => body;

    /// <summary>Whether it has no <c>ret</c>: it prints, and has no value.</summary>
    public bool IsStatement { get; init; }

    /// <summary>The frame in which it was declared, for lambdas.</summary>
    public Frame Frame => frame;
}
