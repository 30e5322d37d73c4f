namespace Hyperframes.HeyGen;

/// <summary>Avatar III.</summary>
public sealed record AvatarIIIEngine : AvatarEngine;
