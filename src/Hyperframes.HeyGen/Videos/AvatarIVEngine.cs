namespace Hyperframes.HeyGen;

/// <summary>Avatar IV.</summary>
public sealed record AvatarIVEngine : AvatarEngine;
