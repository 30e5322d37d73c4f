namespace Hyperframes.Animation;

/// <summary>What one tween does to one property.</summary>
/// <param name="Property">Which property.</param>
/// <param name="From">Where it begins; null: where it is.</param>
/// <param name="To">Where it ends; null: where the page's style has it.</param>
internal sealed record MotionChange(MotionProperty Property, MotionValue? From, MotionValue? To);
