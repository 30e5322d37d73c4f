namespace Hyperframes.Rendering;

/// <summary>Encoding effort (contract 17.1).</summary>
public enum Quality
{
    /// <summary>Fast, for previews and tests.</summary>
    Draft,

    /// <summary>For everyday use.</summary>
    Standard,

    /// <summary>For delivery.</summary>
    High,
}
