namespace Hyperframes.Linting.Gsap;

/// <summary>Which brackets of one kind belong together. Text in strings counts too: this is text search, not reading of the language.</summary>
internal sealed class BracketPairs
{
    private readonly Dictionary<int, int> _closing = [];
    private readonly List<(int Offset, int Opening)> _innermost = [];

    public BracketPairs(string source, char open, char close)
    {
        Source = source;
        var stack = new Stack<int>();
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == open)
            {
                stack.Push(i);
                _innermost.Add((i, i));
            }
            else if (source[i] == close && stack.Count > 0)
            {
                _closing.Add(stack.Pop(), i);
                _innermost.Add((i, stack.Count > 0 ? stack.Peek() : -1));
            }
        }
    }

    public string Source { get; }

    /// <summary>Where the bracket that opens at an offset closes; -1 where it does not.</summary>
    public int CloseOf(int opening) => _closing.TryGetValue(opening, out var close) ? close : -1;

    /// <summary>The text from an opening bracket to its closing one, both included; null where it does not close.</summary>
    public string? TextFrom(int opening) => CloseOf(opening) is >= 0 and var close ? Source.Substring(opening, close + 1 - opening) : null;

    /// <summary>The innermost bracket that is open at an offset; -1 where none is.</summary>
    public int OpeningAround(int offset)
    {
        var (low, high) = (0, _innermost.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _innermost[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? -1 : _innermost[low - 1].Opening;
    }
}
