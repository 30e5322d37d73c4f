namespace Hyperframes.HeyGen;

/// <summary>The <c>error</c> member of an answer.</summary>
internal sealed record ApiError(string? Code, string? Message, string? Param, string? DocUrl);
