using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen;

/// <summary>Everything the library logs. Arguments are names, ids, times and codes, never headers, bodies or links with a query.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} answered {Status} after {Attempts} attempt(s) in {Milliseconds:F0} ms")]
    public static partial void Answered(ILogger logger, string operation, int status, int attempts, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} failed at attempt {Attempt} with {Reason}; repeating in {Delay}")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, TimeSpan delay, string reason);

    [LoggerMessage(3, LogLevel.Error, "{Operation} failed: {Problem}")]
    public static partial void Failed(ILogger logger, string operation, string problem);

    [LoggerMessage(4, LogLevel.Information, "The OAuth token was refused; a new one was fetched")]
    public static partial void TokenRefreshed(ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "The OAuth token could not be refreshed: {Problem}")]
    public static partial void TokenNotRefreshed(ILogger logger, string problem);

    [LoggerMessage(10, LogLevel.Information, "Uploading bundle {Digest} ({Bytes} bytes)")]
    public static partial void Uploading(ILogger logger, string digest, long bytes);

    [LoggerMessage(11, LogLevel.Information, "Bundle {Digest} is there already as asset {AssetId}")]
    public static partial void UploadReused(ILogger logger, string digest, string assetId);

    [LoggerMessage(12, LogLevel.Information, "Render {RenderId} submitted under {Key}")]
    public static partial void Submitted(ILogger logger, string renderId, string key);

    [LoggerMessage(13, LogLevel.Information, "Render {RenderId} resumed from the journal under {Key}")]
    public static partial void Resumed(ILogger logger, string renderId, string key);

    [LoggerMessage(14, LogLevel.Debug, "Render {RenderId} is {Status}")]
    public static partial void Polled(ILogger logger, string renderId, string status);

    [LoggerMessage(15, LogLevel.Information, "Render {RenderId} is at {Path} ({Bytes} bytes)")]
    public static partial void Downloaded(ILogger logger, string renderId, string path, long bytes);

    [LoggerMessage(16, LogLevel.Warning, "The upload link of asset {AssetId} was refused with HTTP {Status}; asking for a new one")]
    public static partial void UploadLinkRefused(ILogger logger, string assetId, int status);

    [LoggerMessage(17, LogLevel.Warning, "The download of {RenderId} broke at byte {Offset}: {Problem}; going on")]
    public static partial void DownloadInterrupted(ILogger logger, string renderId, long offset, string problem);
}
