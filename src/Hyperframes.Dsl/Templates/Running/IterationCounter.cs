namespace Hyperframes.Templates;

/// <summary>Counts iterations against the loop limit: those of an outermost loop together, those of a built-in function outside loops by themselves.</summary>
internal struct IterationCounter(TemplateRun run, int at)
{
    private int _own;

    public void Count()
    {
        int limit = run.Options.LoopLimit;
        int steps = run.LoopDepth > 0 ? ++run.LoopSteps : ++_own;
        if (limit > 0 && steps > limit)
        {
            throw run.Error(FormattableString.Invariant($"More than {limit} iterations (loop limit)."), at);
        }
    }
}
