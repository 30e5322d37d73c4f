using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>A function value: built-in, of the host, or declared in a template.</summary>
public abstract class TemplateFunction
{
    private protected TemplateFunction(string name, TemplateParameter[] parameters)
    {
        Name = name;
        Parameters = parameters;
        RequiredCount = parameters.Count(p => !p.Optional && !p.Variadic);
    }

    /// <summary>The function's name, as messages show it.</summary>
    public string Name { get; }

    internal TemplateParameter[] Parameters { get; }

    internal int RequiredCount { get; }

    internal bool IsVariadic => Parameters is [.., { Variadic: true }];

    /// <summary>Makes a C# delegate callable from templates; missing optional arguments arrive as their defaults.</summary>
    public static TemplateFunction Create(string name, TemplateParameter[] parameters, Func<TemplateRun, TemplateValue[], TemplateValue> body) =>
        new BuiltinFunction(name, parameters, (run, call) => body(run, call.Slots));
}

/// <summary>A parameter of a template function.</summary>
/// <param name="Name">The name by which a call can give it.</param>
/// <param name="Default">Value of an optional parameter that is not given.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Variadic">Whether it collects all further arguments in a list.</param>
/// <param name="Type">What an argument is converted to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TemplateParameter(
    string Name, TemplateValue Default = default, bool Optional = false, bool Variadic = false, TemplateParameterType Type = TemplateParameterType.Any);

/// <summary>What an argument is converted to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TemplateParameterType : byte
{
    /// <summary>Nothing: it stays what it is.</summary>
    Any,

    /// <summary>Its printed text; null stays null.</summary>
    Text,

    /// <summary>A 32-bit integer; doubles round half to even.</summary>
    Integer,

    /// <summary>A double.</summary>
    Double,

    /// <summary>Its truth.</summary>
    Boolean,

    /// <summary>Something enumerable, or null.</summary>
    Sequence,

    /// <summary>A list; another enumerable is copied.</summary>
    List,

    /// <summary>A date, or null.</summary>
    Date,
}
