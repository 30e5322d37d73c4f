namespace Hyperframes.Templates;

/// <summary>
/// Counts the iterations of an operator or built-in function against the loop limit. Whatever runs inside a loop, or inside another such iteration, counts
/// together with it; the outermost begins anew.
/// </summary>
internal readonly struct IterationCounter : IDisposable
{
    private readonly TemplateRun _run;
    private readonly int _at;

    public IterationCounter(TemplateRun run, int at)
    {
        _run = run;
        _at = at;
        run.EnterLoop();
    }

    public void Count() => _run.Step(_at);

    public void Dispose() => _run.LoopDepth--;
}
