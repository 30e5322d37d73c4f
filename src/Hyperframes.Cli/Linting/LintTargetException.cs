namespace Hyperframes.Cli.Linting;

/// <summary>What was asked for cannot be judged.</summary>
internal sealed class LintTargetException(string message) : Exception(message);
