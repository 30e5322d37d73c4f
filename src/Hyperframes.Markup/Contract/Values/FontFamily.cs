using System.Diagnostics.CodeAnalysis;

namespace Hyperframes;

/// <summary>
/// The value of a <c>font</c> variable: one or more family names as <c>font-family</c> takes them, and where the font comes from, if that is to be said
/// (contract 13.1).
/// </summary>
public readonly struct FontFamily : IEquatable<FontFamily>
{
    private readonly string? _name;

    /// <summary>Takes a family.</summary>
    /// <param name="name">A name such as <c>Inter</c>, or a list such as <c>"Inter", sans-serif</c>.</param>
    /// <param name="source">Where the font comes from, as the composition names its sources; null says nothing.</param>
    /// <exception cref="FormatException">The name is empty or would break out of <c>font-family</c>.</exception>
    public FontFamily(string name, string? source = null)
    {
        if (!IsFamily(name))
        {
            throw new FormatException($"'{name}' is not a font family. Write a name such as Inter, or a list such as \"Inter\", sans-serif.");
        }

        _name = name.Trim();
        Source = source;
    }

    /// <summary>The family or list of families; <c>sans-serif</c> for <c>default(FontFamily)</c>.</summary>
    public string Name => _name ?? "sans-serif";

    /// <summary>Where the font comes from; null when nothing is said.</summary>
    public string? Source { get; }

    /// <summary>Whether <paramref name="text"/> can stand behind <c>font-family:</c> without ending it.</summary>
    public static bool IsFamily([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var quote = '\0';
        var isEmpty = true;
        foreach (var c in text!)
        {
            if (c is ';' or '{' or '}' or '<' or '>' or '\\' || char.IsControl(c))
            {
                return false;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
                isEmpty = false;
            }
            else if (c == ',')
            {
                if (isEmpty)
                {
                    return false;
                }

                isEmpty = true;
            }
            else if (char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or '&')
            {
                isEmpty = false;
            }
            else if (c != ' ')
            {
                return false;
            }
        }

        return quote == '\0' && !isEmpty;
    }

    /// <summary>Whether <paramref name="text"/> is a family, and which.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FontFamily family)
    {
        var isFamily = IsFamily(text);
        family = isFamily ? new FontFamily(text!) : default;
        return isFamily;
    }

    /// <summary>Takes a family.</summary>
    /// <exception cref="FormatException">The text is no family.</exception>
    public static implicit operator FontFamily(string name) => new(name);

    /// <summary>Whether name and source are the same.</summary>
    public static bool operator ==(FontFamily left, FontFamily right) => left.Equals(right);

    /// <summary>Whether name or source differ.</summary>
    public static bool operator !=(FontFamily left, FontFamily right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FontFamily other)
        => string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FontFamily other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The family or list of families.</summary>
    public override string ToString() => Name;
}
