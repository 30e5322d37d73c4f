namespace Hyperframes.Inspection;

/// <summary>How loud a span of sound is, in decibels below full scale: 0 is the loudest, and silence is <see cref="double.NegativeInfinity"/>.</summary>
/// <param name="Rms">The mean level.</param>
/// <param name="Peak">The highest sample.</param>
public readonly record struct Loudness(double Rms, double Peak)
{
    private const double SilentBelow = -60;

    /// <summary>Whether nobody would hear it: no sample above -60 dB.</summary>
    public bool IsSilent => Peak < SilentBelow;

    internal static Loudness Of(double sumOfSquares, long samples, double peak) =>
        new(20 * Math.Log10(samples == 0 ? 0 : Math.Sqrt(sumOfSquares / samples)), 20 * Math.Log10(peak));
}
