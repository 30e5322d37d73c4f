namespace Hyperframes.Fluent;

/// <summary>Motion of a clip or of elements in it; its times count from the clip's entry.</summary>
internal sealed record ClipMotion(ClipBuilder Clip, Func<Seconds, IEnumerable<Tween>> From);
