namespace Hyperframes;

/// <summary>A clip that plays a source, and so has an offset, a speed and a level.</summary>
public interface IMediaClip;
