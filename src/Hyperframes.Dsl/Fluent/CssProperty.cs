namespace Hyperframes.Fluent;

/// <summary>Declarations that are given as text.</summary>
internal static class CssProperty
{
    /// <summary>A name that can be set on an element.</summary>
    /// <exception cref="ArgumentException">It is none, or one that the engine cannot seek.</exception>
    public static string Checked(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        var name = property.ToLowerInvariant();
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new ArgumentException($"'{property}' is not a CSS property.", nameof(property));
        }

        if (name == "font")
        {
            throw new ArgumentException("Set the font with Font, which sees to it that its file is there.", nameof(property));
        }

        return name.StartsWith("transition", StringComparison.Ordinal) || name.StartsWith("animation", StringComparison.Ordinal)
            ? throw new ArgumentException($"'{property}' cannot be seeked by the engine (contract 14.2); use Animate.", nameof(property))
            : name;
    }

    /// <summary>A value that does not end its declaration.</summary>
    /// <exception cref="ArgumentException">It is empty or more than one value.</exception>
    public static string OneValue(string? value) =>
        string.IsNullOrWhiteSpace(value) || value.AsSpan().IndexOfAny(";{}<>") >= 0 || value.Any(char.IsControl)
            ? throw new ArgumentException($"'{value}' is not one CSS value.", nameof(value))
            : value;
}
