namespace Hyperframes;

/// <summary>Markup written in C#, with its values escaped by where they stand.</summary>
public static class Html
{
    /// <summary>
    /// Writes a fragment: <c>Html.Of($"&lt;p class=\"{cls}\"&gt;{text}&lt;/p&gt;")</c>. Each value is written as the literal markup around it needs it: words,
    /// attribute, URL, CSS, script, JSON. Values of type <see cref="TrustedHtml"/>, <see cref="TrustedCss"/> and <see cref="TrustedScript"/> are written as they are.
    /// </summary>
    /// <exception cref="UnsafeValueException">A value stands where none can be written safely, or the fragment ends within a tag.</exception>
    public static TrustedHtml Of(HtmlInterpolatedStringHandler fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        return fragment.ToHtml();
    }

    /// <summary>Words as markup that shows them.</summary>
    public static TrustedHtml Text(string? words) => Of($"{words}");
}
