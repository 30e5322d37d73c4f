namespace Hyperframes.Linting.Reading;

/// <summary>Where one attribute of an open tag stands in the source. A missing value has <see cref="ValueStart"/> -1.</summary>
internal readonly record struct TagAttribute(int NameStart, int NameLength, int ValueStart, int ValueLength);
