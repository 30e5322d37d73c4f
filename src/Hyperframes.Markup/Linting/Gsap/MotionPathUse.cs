using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Finds tweens that move along a path, which a plugin must be loaded for.</summary>
internal static class MotionPathUse
{
    /// <summary>Offset of the first such tween, null where there is none.</summary>
    public static int? FirstIn(ScriptProgram program, string source)
    {
        if (source.IndexOf("motionPath", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var tree = new ScopeTree(program, new Expansion());
        var names = new IdentifierIndex(tree);
        var timeline = TimelineReference.Find(tree.Binders, source);
        var declared = TimelineDeclarations(tree, names);
        int? first = null;
        foreach (var call in tree.Calls)
        {
            if (TweenCall.IsMethodCall(call) && IsRooted(call, timeline, names, declared) && UsesPath(call, names))
            {
                first = Math.Min(first ?? call.Start, call.Start);
            }
        }

        return first;
    }

    private static HashSet<ScriptNode> TimelineDeclarations(ScopeTree tree, IdentifierIndex names)
    {
        var declared = new HashSet<ScriptNode>();
        foreach (var node in tree.Binders)
        {
            switch (node)
            {
                case VariableDeclarator { Id: Identifier } declarator when TimelineReference.IsTimelineCall(declarator.Init):
                    declared.Add(node);
                    break;
                case AssignmentExpression { Left: Identifier name } assignment
                    when TimelineReference.IsTimelineCall(assignment.Right) && names.Find(name.Name, node, node.Start) is { } found:
                    declared.Add(found.Node);
                    break;
            }
        }

        return declared;
    }

    private static bool IsRooted(CallExpression call, TimelineReference timeline, IdentifierIndex names, HashSet<ScriptNode> declared) =>
        TimelineReference.RootOf(call) switch
        {
            Identifier { Name: "gsap" } => true,
            Identifier name when names.Find(name.Name, call, call.Start) is { } found && declared.Contains(found.Node) => true,
            _ => timeline.IsMember && timeline.Roots(call),
        };

    private static bool UsesPath(CallExpression call, IdentifierIndex names)
    {
        var last = ((Identifier)((MemberExpression)call.Callee).Property).Name == "fromTo" ? 2 : 1;
        for (var i = 1; i <= last && i < call.Arguments.Count; i++)
        {
            var vars = call.Arguments[i] is Identifier name ? names.Find(name.Name, call, call.Start)?.Init : call.Arguments[i];
            if (ConstantScope.MemberNamed(vars, "motionPath") is not null)
            {
                return true;
            }
        }

        return false;
    }
}
