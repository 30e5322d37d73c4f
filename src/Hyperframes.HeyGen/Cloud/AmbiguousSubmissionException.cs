namespace Hyperframes.HeyGen;

/// <summary>
/// A render was about to be submitted more than a day ago, and nobody can tell whether it was: its key is forgotten at the service and it is not in the
/// list of renders. A second submission might be paid for twice, so the caller decides.
/// </summary>
public sealed class AmbiguousSubmissionException : CloudRenderException
{
    internal AmbiguousSubmissionException(string key, DateTimeOffset time)
        : base(FormattableString.Invariant(
            $"A render under the key {key} was about to be submitted at {time:u}, and the service no longer remembers the key. It is not in the list of renders. ")
            + "Look in the HeyGen dashboard; if it is not there either, ask for another render (again: true), which may be charged.")
    {
        Key = key;
        SubmittedAt = time;
    }

    /// <summary>When it was about to be submitted.</summary>
    public DateTimeOffset SubmittedAt { get; }
}
