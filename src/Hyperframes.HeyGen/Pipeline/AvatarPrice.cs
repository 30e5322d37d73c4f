namespace Hyperframes.HeyGen;

/// <summary>What avatar videos have cost a second, in US dollars. Prices change; this feeds an estimate and decides nothing.</summary>
internal static class AvatarPrice
{
    private const double AvatarIII = 0.0167;
    private const double AvatarIV = 0.0667;

    public static double Estimate(AvatarEngine? engine, double seconds) => seconds * (engine is AvatarIIIEngine ? AvatarIII : AvatarIV);
}
