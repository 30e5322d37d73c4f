#if NET
using System.Buffers;
#endif

namespace Hyperframes.Linting.Reading;

/// <summary>Words of which a pattern needs one, in any letter case: a text without them need not be searched by it.</summary>
internal sealed class WordSet(params string[] words)
{
#if NET
    private readonly SearchValues<string> _words = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    public bool AreIn(string text) => text.AsSpan().ContainsAny(_words);
#else
    public bool AreIn(string text) => Array.Exists(words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
#endif
}
