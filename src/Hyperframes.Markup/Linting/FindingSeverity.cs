namespace Hyperframes.Linting;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; never stops anything.</summary>
    Info,

    /// <summary>Probably not what was meant; does not stop a bundle.</summary>
    Warning,

    /// <summary>The video would be broken or wrong; stops a bundle.</summary>
    Error,
}
