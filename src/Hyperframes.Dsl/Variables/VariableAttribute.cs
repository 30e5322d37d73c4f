namespace Hyperframes.Variables;

/// <summary>What a variable is called, and its limits. The engine only shows limits; here they hold.</summary>
/// <param name="id">The id in the page; null derives it from the property's name: <c>AvatarUrl</c> is <c>avatar-url</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VariableAttribute(string? id = null) : Attribute
{
    /// <summary>The id in the page.</summary>
    public string? Id { get; } = id;

    /// <summary>What the variable is for.</summary>
    public string? Description { get; set; }

    /// <summary>Shown in an empty field (text).</summary>
    public string? Placeholder { get; set; }

    /// <summary>Greatest length in UTF-16 characters (text).</summary>
    /// <value>-1: any.</value>
    public int MaxLength { get; set; } = -1;

    /// <summary>Least value (numbers).</summary>
    /// <value>NaN: any.</value>
    public double Min { get; set; } = double.NaN;

    /// <summary>Greatest value (numbers).</summary>
    /// <value>NaN: any.</value>
    public double Max { get; set; } = double.NaN;

    /// <summary>Step of an editing control (numbers).</summary>
    /// <value>NaN: any.</value>
    public double Step { get; set; } = double.NaN;

    /// <summary>Unit shown beside the value (numbers).</summary>
    public string? Unit { get; set; }

    /// <summary>Which part of a brand the value stands for (colours and pictures).</summary>
    public string? BrandRole { get; set; }

    /// <summary>Where the font comes from (fonts).</summary>
    public string? Source { get; set; }
}
