namespace Hyperframes;

/// <summary>Chance that is the same in every build and on every machine: the seed decides all of it.</summary>
public sealed class SeededRandom
{
    private ulong _state;

    /// <summary>Begins the sequence of <paramref name="seed"/>.</summary>
    public SeededRandom(long seed) => _state = unchecked((ulong)seed);

    /// <summary>The next number, at least 0 and less than 1.</summary>
    public double Next()
    {
        // SplitMix64: full period, and fixed by its definition where System.Random is not.
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>The next number from <paramref name="low"/> up to, not including, <paramref name="high"/>.</summary>
    public double Between(double low, double high) => low + (Next() * (high - low));

    /// <summary>One of <paramref name="choices"/>.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public T Pick<T>(IReadOnlyList<T> choices)
        => choices.Count == 0 ? throw new ArgumentException("There is nothing to pick from.", nameof(choices)) : choices[(int)(Next() * choices.Count)];
}
