using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Hyperframes.Generators.Variables.Analyzers;

/// <summary>Refuses constants that would throw when the program runs: a text that is no colour, an address that is refused, a value out of its variable's limits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableConstantAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [VariableDescriptors.ConstantRefused];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Conversion, OperationKind.Conversion);
        context.RegisterOperationAction(Construction, OperationKind.ObjectCreation);
        context.RegisterOperationAction(Assignment, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(Initializer, OperationKind.PropertyInitializer);
    }

    private static void Conversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { } method && conversion.Operand.ConstantValue is { HasValue: true, Value: string text })
        {
            Judge(context, conversion.Operand, method.ContainingType, text);
        }
    }

    private static void Construction(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation is { Type: INamedTypeSymbol type, Arguments: [var first, ..] } && first.Value.ConstantValue is { HasValue: true, Value: string text })
        {
            Judge(context, first.Value, type, text);
        }
    }

    private static void Assignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation target)
        {
            Limits(context, target.Property, assignment.Value);
        }
    }

    private static void Initializer(OperationAnalysisContext context)
    {
        var initializer = (IPropertyInitializerOperation)context.Operation;
        foreach (var property in initializer.InitializedProperties)
        {
            Limits(context, property, initializer.Value);
        }
    }

    private static void Judge(OperationAnalysisContext context, IOperation place, INamedTypeSymbol type, string text)
    {
        if (ConstantRules.Refusal(type.ToDisplayString(), text) is { } refusal)
        {
            context.ReportDiagnostic(Diagnostic.Create(VariableDescriptors.ConstantRefused, place.Syntax.GetLocation(), refusal));
        }
    }

    private static void Limits(OperationAnalysisContext context, IPropertySymbol property, IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        if (value.ConstantValue is not { HasValue: true, Value: { } constant }
            || property.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == "Hyperframes.Variables.VariableAttribute") is not { } attribute)
        {
            return;
        }

        if (ConstantRules.OutOfLimits(property.Name, attribute, constant) is { } refusal)
        {
            context.ReportDiagnostic(Diagnostic.Create(VariableDescriptors.ConstantRefused, value.Syntax.GetLocation(), refusal));
        }
    }
}
