using System.Runtime.InteropServices;

namespace Hyperframes.Fluent;

internal enum ResolvedState : byte
{
    Open,
    InProgress,
    Known,

    /// <summary>Part of a cycle.</summary>
    Broken,
}

/// <summary>The start, the length or the end of a clip: not asked for yet, on the way, or known. Known may be that only the render knows it; then there is no value.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct ResolvedTime
{
    private decimal _value;

    public ResolvedState State;

    public bool HasValue { get; private set; }

    public readonly bool IsOpen => State is ResolvedState.Open or ResolvedState.InProgress;

    public readonly bool IsBroken => State == ResolvedState.Broken;

    /// <summary>The seconds; null where only the render knows them.</summary>
    public decimal? Value
    {
        readonly get => HasValue ? _value : null;
        set => (HasValue, _value) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>Makes it known.</summary>
    public void Set(decimal seconds) => (State, HasValue, _value) = (ResolvedState.Known, true, seconds);

    /// <summary>The seconds, 0 where only the render knows them.</summary>
    public readonly decimal OrZero => _value;
}
