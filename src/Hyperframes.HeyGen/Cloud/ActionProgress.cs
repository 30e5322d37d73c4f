namespace Hyperframes.HeyGen;

/// <summary>Reports at once, on the caller's thread: <see cref="Progress{T}"/> would let a late report overtake the end.</summary>
internal sealed class ActionProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
