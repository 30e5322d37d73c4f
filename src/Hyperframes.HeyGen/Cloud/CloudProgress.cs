namespace Hyperframes.HeyGen;

/// <summary>Which part of the whole each stage of a cloud render is.</summary>
internal static class CloudProgress
{
    public const double Queued = 0.15;
    public const double Rendering = 0.5;
    private const double UploadShare = 0.1;
    private const double DownloadStart = 0.9;

    public static double Upload(long bytes, long total) => total == 0 ? UploadShare : UploadShare * bytes / total;

    public static double Download(long bytes, long total) => total == 0 ? DownloadStart : DownloadStart + ((1 - DownloadStart) * bytes / total);
}
