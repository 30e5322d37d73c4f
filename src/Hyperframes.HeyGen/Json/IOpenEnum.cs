namespace Hyperframes.HeyGen;

/// <summary>A set of words that the server may enlarge: every value survives, the known ones have names.</summary>
/// <typeparam name="TSelf">The set itself.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The word as the API writes it.</summary>
    string Value { get; }

    /// <summary>The words that the API's description knows.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Any word as a value of the set.</summary>
    static abstract TSelf From(string value);
}
