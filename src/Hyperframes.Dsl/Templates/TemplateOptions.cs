using System.Globalization;

namespace Hyperframes.Templates;

/// <summary>Limits and switches of a render. The defaults are the engine's, and safe for templates and data of strangers.</summary>
public sealed record TemplateOptions
{
    /// <summary>The engine's defaults.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>Iterations in an outermost loop, nested ones and those of built-in functions included; also the size of a range. 0: none.</summary>
    /// <value>1000.</value>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>Nested calls and includes. 0: none.</summary>
    /// <value>100.</value>
    public int RecursionLimit { get; init; } = 100;

    /// <summary>Characters of the output and of any text that is built. 0: none.</summary>
    /// <value>1048576.</value>
    public int OutputLimit { get; init; } = 1048576;

    /// <summary>Nesting when lists and objects are printed or written as JSON. 0: none.</summary>
    /// <value>20.</value>
    public int ObjectDepthLimit { get; init; } = 20;

    /// <summary>Longest time a regular expression may take.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>An unknown variable is an error instead of null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>An unknown member is null instead of an error.</summary>
    /// <value>true.</value>
    public bool RelaxedMemberAccess { get; init; } = true;

    /// <summary>A member of null is null instead of an error.</summary>
    public bool RelaxedTargetAccess { get; init; }

    /// <summary>A call of null is null instead of an error.</summary>
    public bool RelaxedFunctionAccess { get; init; }

    /// <summary>A list index out of range is null instead of an error.</summary>
    /// <value>true.</value>
    public bool RelaxedIndexerAccess { get; init; } = true;

    /// <summary>A null index gives null instead of an error.</summary>
    public bool NullIndexer { get; init; }

    /// <summary>A value of several lines keeps the column it stands in.</summary>
    /// <value>true.</value>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Empty lines are indented too.</summary>
    /// <value>true.</value>
    public bool IndentOnEmptyLines { get; init; } = true;

    /// <summary>A statement function (one that prints) used as an expression is an error.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; init; }

    /// <summary>Culture of printed numbers and dates.</summary>
    /// <value>Invariant.</value>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The clock of <c>date.now</c> and the zone of local dates.</summary>
    /// <value>The system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Seed of <c>math.random</c> and <c>math.uuid</c>.</summary>
    /// <value>null: different in each render.</value>
    public int? RandomSeed { get; init; }
}
