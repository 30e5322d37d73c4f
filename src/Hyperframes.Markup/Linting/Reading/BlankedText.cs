namespace Hyperframes.Linting.Reading;

/// <summary>A text in which pieces are put out by spaces. Lengths and line ends stay, so offsets do too.</summary>
internal sealed class BlankedText(string source)
{
    private char[]? _characters;

    public char this[int index] => _characters is null ? source[index] : _characters[index];

    /// <summary>Puts spaces from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Blank(int start, int end)
    {
        _characters ??= source.ToCharArray();
        for (var i = start; i < end; i++)
        {
            if (_characters[i] is not ('\n' or '\r'))
            {
                _characters[i] = ' ';
            }
        }
    }

    /// <summary>The text; the one given where nothing was put out.</summary>
    public override string ToString() => _characters is null ? source : new string(_characters);
}
