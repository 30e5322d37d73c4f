namespace Hyperframes.Markup.Contract;

/// <summary>Who writes an attribute.</summary>
public enum AttributeStatus
{
    /// <summary>Authors write it.</summary>
    Authored,

    /// <summary>Authors may write it; advanced.</summary>
    Optional,

    /// <summary>An editor's own note: safe to keep, without effect on the video unless said.</summary>
    Studio,

    /// <summary>Out of use; write its successor.</summary>
    Deprecated,

    /// <summary>The engine writes it; never write it yourself.</summary>
    Generated,
}
