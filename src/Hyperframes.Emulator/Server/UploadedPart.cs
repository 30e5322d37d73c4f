namespace Hyperframes.Emulator.Server;

/// <summary>A file of a multipart body.</summary>
internal sealed record UploadedPart(string Filename, string ContentType, byte[] Content);
