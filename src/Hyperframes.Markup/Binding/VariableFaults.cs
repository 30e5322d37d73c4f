using Hyperframes.Markup.Contract;

namespace Hyperframes.Markup.Binding;

/// <summary>From what is wrong with a declaration to what is reported of a page.</summary>
internal static class VariableFaults
{
    public static VariableFindingKind KindOf(DeclarationFaultKind kind) => kind switch
    {
        DeclarationFaultKind.NotJson => VariableFindingKind.DeclarationNotJson,
        DeclarationFaultKind.NotAnArray => VariableFindingKind.DeclarationNotArray,
        DeclarationFaultKind.EntryNotAnObject or DeclarationFaultKind.Incomplete => VariableFindingKind.IncompleteDeclaration,
        DeclarationFaultKind.WrongType => VariableFindingKind.WrongType,
        DeclarationFaultKind.MissingOptions => VariableFindingKind.MissingOptions,
        DeclarationFaultKind.ClashingId => VariableFindingKind.ClashingId,
        DeclarationFaultKind.OutOfLimits => VariableFindingKind.OutOfLimits,
        DeclarationFaultKind.NotAColor => VariableFindingKind.NotAColor,
        DeclarationFaultKind.NotAFont => VariableFindingKind.NotAFont,
        _ => VariableFindingKind.RefusedUrl,
    };
}
