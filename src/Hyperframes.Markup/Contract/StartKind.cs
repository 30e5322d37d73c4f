namespace Hyperframes.Markup.Contract;

/// <summary>What a <c>data-start</c> says.</summary>
public enum StartKind
{
    /// <summary>Nothing: absent or blank, which means 0.</summary>
    Missing,

    /// <summary>Seconds.</summary>
    Number,

    /// <summary>The end of another element, with an offset.</summary>
    Reference,

    /// <summary>Neither; the engine takes it as missing and says nothing.</summary>
    Invalid,
}
