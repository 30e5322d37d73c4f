namespace Hyperframes;

/// <summary>A clip that is seen, and so has classes, a style and motion.</summary>
public interface IVisualClip;
