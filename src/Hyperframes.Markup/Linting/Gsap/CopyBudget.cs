namespace Hyperframes.Linting.Gsap;

/// <summary>Bounds the work of expanding: loops in loops multiply.</summary>
internal sealed class CopyBudget
{
    private int _left = 300_000;

    /// <exception cref="ExpansionException">Nothing is left.</exception>
    public void Spend()
    {
        if (--_left < 0)
        {
            throw new ExpansionException();
        }
    }
}

/// <summary>Ends expanding; what was expanded until then stays.</summary>
internal sealed class ExpansionException : Exception;
