namespace Hyperframes.Markup.Source;

/// <summary>Hands out one string for the many equal names of a page.</summary>
internal sealed class NamePool
{
    private readonly string?[] _names = new string?[256];

    public string Get(string text, int start, int end)
    {
        var length = end - start;
        if (length is 0 or > 48)
        {
            return HtmlCharacters.Fold(text, start, end);
        }

        ref var slot = ref _names[((length * 31) + (text[start] * 7) + text[end - 1] + (text[start + (length / 2)] * 3)) & 255];
        if (slot is { } known && known.Length == length && string.CompareOrdinal(text, start, known, 0, length) == 0)
        {
            return known;
        }

        var name = HtmlCharacters.Fold(text, start, end);
        slot = name;
        return name;
    }
}
