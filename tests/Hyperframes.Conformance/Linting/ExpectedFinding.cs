namespace Hyperframes.Conformance.Linting;

/// <summary>A recorded finding.</summary>
internal sealed record ExpectedFinding(ComparedFinding Compared, int? Line, int? Column, string Message);
