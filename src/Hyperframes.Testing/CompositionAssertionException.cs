namespace Hyperframes.Testing;

/// <summary>A composition is not what a test expects.</summary>
public sealed class CompositionAssertionException(string message) : Exception(message);
