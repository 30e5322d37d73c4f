using Hyperframes.Linting;

namespace Hyperframes.Markup.Binding;

/// <summary>How a kind of finding is called and what it weighs.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">Its number in a build.</param>
/// <param name="Code">Its public name.</param>
/// <param name="Severity">What it weighs.</param>
/// <param name="Title">What it says, in general.</param>
public sealed record VariableRule(VariableFindingKind Kind, string Id, string Code, FindingSeverity Severity, string Title)
{
    /// <summary>All rules, in the order of <see cref="VariableFindingKind"/>.</summary>
    public static IReadOnlyList<VariableRule> All { get; } =
    [
        new(VariableFindingKind.DeclarationNotJson, "HF1600", "variable_declaration_not_json", FindingSeverity.Error, "A declaration of variables is not JSON"),
        new(VariableFindingKind.DeclarationNotArray, "HF1601", "variable_declaration_not_array", FindingSeverity.Error, "A declaration of variables is not an array"),
        new(VariableFindingKind.IncompleteDeclaration, "HF1602", "variable_declaration_incomplete", FindingSeverity.Error, "A variable lacks id, type, label or default"),
        new(VariableFindingKind.WrongType, "HF1603", "variable_wrong_type", FindingSeverity.Error, "A value has another type than its variable"),
        new(VariableFindingKind.MissingOptions, "HF1604", "variable_options_missing", FindingSeverity.Error, "An enum variable has no usable options"),
        new(VariableFindingKind.ClashingId, "HF1605", "variable_id_clash", FindingSeverity.Error, "An id of a variable is empty or taken"),
        new(VariableFindingKind.OutOfLimits, "HF1606", "variable_out_of_limits", FindingSeverity.Error, "A value is outside of its variable's limits"),
        new(VariableFindingKind.NotAColor, "HF1607", "variable_not_a_color", FindingSeverity.Error, "A value of a color variable is no colour"),
        new(VariableFindingKind.NotAFont, "HF1608", "variable_not_a_font", FindingSeverity.Error, "A value of a font variable is no font family"),
        new(VariableFindingKind.RefusedUrl, "HF1609", "variable_url_refused", FindingSeverity.Error, "The engine refuses to load an address"),
        new(VariableFindingKind.Unbound, "HF1610", "variable_unbound", FindingSeverity.Warning, "A declared variable reaches nothing"),
        new(VariableFindingKind.Undeclared, "HF1611", "variable_undeclared", FindingSeverity.Error, "A binding names a variable that is not declared"),
        new(VariableFindingKind.WrongKind, "HF1612", "variable_wrong_kind", FindingSeverity.Error, "A binding cannot use a variable of this type"),
        new(VariableFindingKind.NoEffect, "HF1613", "variable_binding_without_effect", FindingSeverity.Error, "A binding stands on an element that cannot take it"),
        new(VariableFindingKind.NoFallback, "HF1614", "variable_media_without_fallback", FindingSeverity.Warning, "A bound medium has nothing to fall back on"),
        new(VariableFindingKind.WrongScope, "HF1615", "variable_wrong_scope", FindingSeverity.Error, "A binding names a variable of another composition"),
        new(VariableFindingKind.OverwrittenDefault, "HF1616", "variable_default_overwritten", FindingSeverity.Warning, "A mounted composition overwrites a default of the page"),
        new(VariableFindingKind.UnreachableOverride, "HF1617", "variable_override_unreachable", FindingSeverity.Warning, "A value of a render cannot reach the composition that reads it"),
        new(VariableFindingKind.OpenRead, "HF1618", "variable_read_undecidable", FindingSeverity.Info, "A script reads variables without naming them"),
        new(VariableFindingKind.BadMountValues, "HF1619", "variable_mount_values", FindingSeverity.Error, "Values of a mounted composition are unreadable or for no variable of it"),
    ];

    /// <summary>The rule of a kind.</summary>
    public static VariableRule Of(VariableFindingKind kind) => All[(int)kind];
}
