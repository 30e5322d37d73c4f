using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Default values of parameters that may be written out at each call: no calls, no names from outside.</summary>
internal static class SafeDefaults
{
    public static bool IsSafe(ScriptNode expression, HashSet<string> earlierParameters)
    {
        // Names of members and keys are no values.
        var names = new HashSet<ScriptNode>();
        foreach (var node in ScriptWalk.PreOrder(expression))
        {
            switch (node)
            {
                case MemberExpression { Computed: false } member:
                    names.Add(member.Property);
                    break;
                case Property { Computed: false } property when property.Key != property.Value:
                    names.Add(property.Key);
                    break;
                case Identifier name when !names.Contains(name) && name.Name != "undefined" && !earlierParameters.Contains(name.Name):
                    return false;
                case UnaryExpression { Operator: "delete" }:
                    return false;
                case Identifier or MemberExpression or Property or UnaryExpression or ArrayExpression or BinaryExpression or ChainExpression
                    or ConditionalExpression or Literal or LogicalExpression or ObjectExpression or SpreadElement or TemplateElement or TemplateLiteral:
                    break;
                default:
                    return false;
            }
        }

        return true;
    }
}
