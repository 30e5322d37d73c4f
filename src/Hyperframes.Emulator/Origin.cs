namespace Hyperframes.Emulator;

/// <summary>How sure it is that the real service behaves so.</summary>
public enum Origin
{
    /// <summary>The API's own description or guide says so.</summary>
    Specification,

    /// <summary>The vendor's own client relies on it.</summary>
    UpstreamClient,

    /// <summary>Nobody says; the emulator has to do something.</summary>
    Assumed,
}
