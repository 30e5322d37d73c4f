using Hyperframes.Contexts;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>Filters at the end of a hole that say how it is escaped.</summary>
internal static class Holes
{
    /// <summary>What stands before <c>| raw</c>; null if nothing says that the value is markup.</summary>
    public static Expression? Raw(Expression hole) => hole is PipeExpression { Right: NameExpression { Name: "raw" } } pipe ? pipe.Left : null;

    /// <summary>The hole without a last <c>| html.escape</c> where the place escapes it anyway: nothing is escaped twice.</summary>
    public static Expression WithoutEscape(Expression hole, OutputContext context) =>
        context.Value == ValueKind.Text && context.Carrier != Carrier.PlainText && hole is PipeExpression { Right: MemberExpression { Target: NameExpression { Name: "html" }, Name: "escape" } } pipe
            ? pipe.Left
            : hole;
}
