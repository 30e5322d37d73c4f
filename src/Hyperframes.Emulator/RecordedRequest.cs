namespace Hyperframes.Emulator;

/// <summary>A request that reached the emulator.</summary>
/// <param name="Operation">Operation id; <c>upload</c> or <c>download</c> for presigned links; null for an unknown route.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path without query.</param>
/// <param name="IdempotencyKey">The key it carried.</param>
/// <param name="Body">JSON body as text; null for other bodies.</param>
/// <param name="Executed">Whether the operation was carried out and not refused, replayed or lost to a fault before.</param>
/// <param name="Status">The status it was answered with; 0 when the connection was cut instead.</param>
public sealed record RecordedRequest(string? Operation, string Method, string Path, string? IdempotencyKey, string? Body, bool Executed, int Status);
