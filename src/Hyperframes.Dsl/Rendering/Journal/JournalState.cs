using System.Text.Json.Serialization;

namespace Hyperframes.Rendering;

/// <summary>Where paid work stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JournalState>))]
public enum JournalState
{
    /// <summary>About to be submitted; whether it was, only the service knows.</summary>
    Intended,

    /// <summary>Accepted: the service gave it an id.</summary>
    Submitted,

    /// <summary>Refused for good; nothing was made.</summary>
    Rejected,

    /// <summary>Accepted and failed for good.</summary>
    Failed,

    /// <summary>Finished at the service.</summary>
    Completed,

    /// <summary>Finished, and the file is here.</summary>
    Delivered,

    /// <summary>No longer there, so that it does not count any more.</summary>
    Lost,
}
