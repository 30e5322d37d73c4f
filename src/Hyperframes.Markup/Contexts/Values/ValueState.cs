namespace Hyperframes.Contexts.Values;

/// <summary>How far the text of one attribute or raw element has been read in its own language. Value-equal, so that branches can be compared.</summary>
internal abstract record ValueState
{
    /// <summary>Reads one character of literal text (character references already resolved).</summary>
    public abstract ValueState Read(char c);

    /// <summary>What a hole here is.</summary>
    public abstract Hole Hole();

    /// <summary>The state that both branches may be continued from; null when they differ in what a later hole would mean.</summary>
    public virtual ValueState? Join(ValueState other) => Equals(other) ? this : null;

    /// <summary>The position in words, for a diagnostic.</summary>
    public abstract string Describe();
}
