namespace Hyperframes.Markup.Tests.Linting;

/// <summary>Tests that read the processor's time: they run after all others, one by one.</summary>
[CollectionDefinition(nameof(UndisturbedCollection), DisableParallelization = true)]
public sealed class UndisturbedCollection;
