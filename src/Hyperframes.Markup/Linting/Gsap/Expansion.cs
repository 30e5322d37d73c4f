using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Where a copied call stands among the calls of the script: at which statement, and as the how many-th copy.</summary>
internal readonly record struct CallOrder(int Site, int Order);

/// <summary>What expanding loops and helper functions left behind beside the tree: what the copies stand for.</summary>
internal sealed class Expansion
{
    /// <summary>The blocks that are copies of a loop's or function's body, with a text that names the copy.</summary>
    public Dictionary<ScriptNode, string> Blocks { get; } = [];

    /// <summary>The order of calls inside copies.</summary>
    public Dictionary<ScriptNode, CallOrder> Calls { get; } = [];
}
