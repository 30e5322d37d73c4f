using Hyperframes.Markup.Binding;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Variables;

/// <summary>The diagnostics of variables: those of pages say what <see cref="VariableRule"/> says, in the words that release tracking reads.</summary>
internal static class VariableDescriptors
{
    public static readonly DiagnosticDescriptor DeclarationNotJson = Error("HF1600", "A declaration of variables is not JSON", "{0}");
    public static readonly DiagnosticDescriptor DeclarationNotArray = Error("HF1601", "A declaration of variables is not an array", "{0}");
    public static readonly DiagnosticDescriptor IncompleteDeclaration = Error("HF1602", "A variable lacks id, type, label or default", "{0}");
    public static readonly DiagnosticDescriptor WrongType = Error("HF1603", "A value has another type than its variable", "{0}");
    public static readonly DiagnosticDescriptor MissingOptions = Error("HF1604", "An enum variable has no usable options", "{0}");
    public static readonly DiagnosticDescriptor ClashingId = Error("HF1605", "An id of a variable is empty or taken", "{0}");
    public static readonly DiagnosticDescriptor OutOfLimits = Error("HF1606", "A value is outside of its variable's limits", "{0}");
    public static readonly DiagnosticDescriptor NotAColor = Error("HF1607", "A value of a color variable is no colour", "{0}");
    public static readonly DiagnosticDescriptor NotAFont = Error("HF1608", "A value of a font variable is no font family", "{0}");
    public static readonly DiagnosticDescriptor RefusedUrl = Error("HF1609", "The engine refuses to load an address", "{0}");
    public static readonly DiagnosticDescriptor Unbound = Warning("HF1610", "A declared variable reaches nothing", "{0}");
    public static readonly DiagnosticDescriptor Undeclared = Error("HF1611", "A binding names a variable that is not declared", "{0}");
    public static readonly DiagnosticDescriptor WrongKind = Error("HF1612", "A binding cannot use a variable of this type", "{0}");
    public static readonly DiagnosticDescriptor NoEffect = Error("HF1613", "A binding stands on an element that cannot take it", "{0}");
    public static readonly DiagnosticDescriptor NoFallback = Warning("HF1614", "A bound medium has nothing to fall back on", "{0}");
    public static readonly DiagnosticDescriptor WrongScope = Error("HF1615", "A binding names a variable of another composition", "{0}");
    public static readonly DiagnosticDescriptor OverwrittenDefault = Warning("HF1616", "A mounted composition overwrites a default of the page", "{0}");
    public static readonly DiagnosticDescriptor UnreachableOverride = Warning("HF1617", "A value of a render cannot reach the composition that reads it", "{0}");
    public static readonly DiagnosticDescriptor OpenRead = Info("HF1618", "A script reads variables without naming them", "{0}");
    public static readonly DiagnosticDescriptor BadMountValues = Error("HF1619", "Values of a mounted composition are unreadable or for no variable of it", "{0}");

    public static readonly DiagnosticDescriptor RecordNotPartial = Error("HF1620", "Variables record is not partial", "'{0}' and the types around it must be partial, so that its declaration and bindings can be added");
    public static readonly DiagnosticDescriptor NotARecord = Error("HF1621", "Variables are not a record", "'{0}' must be a record, so that values can be compared and changed with 'with'");
    public static readonly DiagnosticDescriptor UnsupportedProperty = Error("HF1622", "Property type is no variable type", "'{0}' is of type {1}, which is no variable; use string, double, int, bool, CssColor, MediaUrl, FontFamily, ImageSource or an enum");
    public static readonly DiagnosticDescriptor RepeatedId = Error("HF1623", "Two properties have one variable id", "'{0}' and '{1}' are both the variable '{2}'; give one another id with [Variable(\"…\")]");
    public static readonly DiagnosticDescriptor ConstantRefused = Error("HF1624", "Constant is not a valid value", "{0}");

    public static DiagnosticDescriptor Of(VariableFindingKind kind) => kind switch
    {
        VariableFindingKind.DeclarationNotJson => DeclarationNotJson,
        VariableFindingKind.DeclarationNotArray => DeclarationNotArray,
        VariableFindingKind.IncompleteDeclaration => IncompleteDeclaration,
        VariableFindingKind.WrongType => WrongType,
        VariableFindingKind.MissingOptions => MissingOptions,
        VariableFindingKind.ClashingId => ClashingId,
        VariableFindingKind.OutOfLimits => OutOfLimits,
        VariableFindingKind.NotAColor => NotAColor,
        VariableFindingKind.NotAFont => NotAFont,
        VariableFindingKind.RefusedUrl => RefusedUrl,
        VariableFindingKind.Unbound => Unbound,
        VariableFindingKind.Undeclared => Undeclared,
        VariableFindingKind.WrongKind => WrongKind,
        VariableFindingKind.NoEffect => NoEffect,
        VariableFindingKind.NoFallback => NoFallback,
        VariableFindingKind.WrongScope => WrongScope,
        VariableFindingKind.OverwrittenDefault => OverwrittenDefault,
        VariableFindingKind.UnreachableOverride => UnreachableOverride,
        VariableFindingKind.OpenRead => OpenRead,
        _ => BadMountValues,
    };

    private static DiagnosticDescriptor Error(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity)
        => new(id, title, message, "Hyperframes.Variables", severity, isEnabledByDefault: true, helpLinkUri: $"docs/diagnostics/{id}.md");
}
