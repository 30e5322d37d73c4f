namespace Hyperframes.Rendering.Tests;

/// <summary>Keeps every report, in the order it came.</summary>
internal sealed class Reports(Action<RenderProgress>? onReport = null) : IProgress<RenderProgress>
{
    private readonly List<RenderProgress> _list = [];

    public IReadOnlyList<RenderProgress> All
    {
        get
        {
            lock (_list)
            {
                return [.. _list];
            }
        }
    }

    public void Report(RenderProgress value)
    {
        lock (_list)
        {
            _list.Add(value);
        }

        onReport?.Invoke(value);
    }
}
