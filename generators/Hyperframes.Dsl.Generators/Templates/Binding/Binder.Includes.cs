using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Binding;

// What an include is given, and what an included template makes of it.
internal sealed partial class Binder
{
    /// <summary>Notes the arguments of <c>include</c> for the template it names.</summary>
    private void Include(CallExpression e, IReadOnlyList<TypeShape> types)
    {
        if (e.Target is not NameExpression { Name: "include" } || IncludeNames.NameOf(e) is not { } template)
        {
            return;
        }

        var position = 0;
        for (var i = 0; i < e.Arguments.Count; i++)
        {
            if (e.Arguments[i].IsExpanded)
            {
                _shared.AddUnknownArguments(template);
                return;
            }

            _shared.AddArgument(template, e.Arguments[i].Name ?? FormattableString.Invariant($"{position++}"), types[i]);
        }
    }

    /// <summary><c>$1</c> of an included template.</summary>
    private TypeShape Local(LocalExpression e) => _scope.SeesArguments && e.Name.Length > 0 && e.Name.All(char.IsDigit) ? _shared.Argument(_names, e.Name) : TypeShape.Dynamic;

    /// <summary>Whether a template gives values to what it was called with.</summary>
    private static bool AssignsLocals(Block body) =>
        Tree.Statements(body).Any(s => s switch
        {
            AssignStatement { Target: LocalExpression or MemberExpression { Target: LocalExpression } or IndexExpression { Target: LocalExpression } } => true,
            CaptureStatement { Target: LocalExpression } or ForStatement { Variable: LocalExpression } => true,
            _ => false,
        })
        || Tree.Expressions(body).Any(e => e is IncrementExpression { Target: LocalExpression or MemberExpression { Target: LocalExpression } });
}
