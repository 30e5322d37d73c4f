namespace Hyperframes.Linting.Mending;

/// <summary>Puts a text in the place of <paramref name="Length"/> characters from <paramref name="Start"/> on.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>Applies edits that do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            text = text.Substring(0, edit.Start) + edit.Text + text.Substring(edit.Start + edit.Length);
        }

        return text;
    }
}
