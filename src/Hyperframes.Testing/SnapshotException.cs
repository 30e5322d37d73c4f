namespace Hyperframes.Testing;

/// <summary>A text differs from its verified snapshot.</summary>
public sealed class SnapshotException(string message) : Exception(message);
