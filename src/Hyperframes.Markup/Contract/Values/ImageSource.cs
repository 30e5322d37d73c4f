namespace Hyperframes;

/// <summary>The picture of an <c>image</c> variable: an address that the engine agrees to load, or none.</summary>
public readonly struct ImageSource : IEquatable<ImageSource>
{
    /// <summary>Takes the picture at <paramref name="url"/>.</summary>
    public ImageSource(MediaUrl url) => Url = url;

    /// <summary>No picture, so that the element keeps its own; also what <c>default(ImageSource)</c> is.</summary>
    public static ImageSource None => default;

    /// <summary>Where the picture is.</summary>
    public MediaUrl Url { get; }

    /// <summary>Whether there is no picture.</summary>
    public bool IsNone => Url.IsNone;

    /// <summary>Takes the picture at an address.</summary>
    /// <exception cref="FormatException">The engine would refuse the address.</exception>
    public static implicit operator ImageSource(string url) => new(new MediaUrl(url));

    /// <summary>Takes the picture at an address.</summary>
    public static implicit operator ImageSource(MediaUrl url) => new(url);

    /// <summary>Whether both are the same address.</summary>
    public static bool operator ==(ImageSource left, ImageSource right) => left.Equals(right);

    /// <summary>Whether the addresses differ.</summary>
    public static bool operator !=(ImageSource left, ImageSource right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ImageSource other) => Url.Equals(other.Url);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImageSource other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Url.GetHashCode();

    /// <summary>The address.</summary>
    public override string ToString() => Url.Text;
}
