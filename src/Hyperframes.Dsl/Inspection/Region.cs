namespace Hyperframes.Inspection;

/// <summary>A rectangle in a picture, in pixels from its upper left corner.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Region(int X, int Y, int Width, int Height);
