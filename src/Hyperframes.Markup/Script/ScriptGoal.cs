namespace Hyperframes.Markup.Script;

/// <summary>Which of the two grammars of JavaScript a text is read by.</summary>
internal enum ScriptGoal
{
    /// <summary>A classic script: sloppy unless it says otherwise, no <c>import</c> or <c>export</c>.</summary>
    Script,

    /// <summary>A module: always strict, with <c>import</c>, <c>export</c> and <c>await</c> at the top.</summary>
    Module,
}
