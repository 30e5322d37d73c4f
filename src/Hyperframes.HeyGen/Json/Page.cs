namespace Hyperframes.HeyGen;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items, in the server's order.</param>
/// <param name="HasMore">Whether another page exists.</param>
/// <param name="NextToken">Opaque cursor of the next page; null on the last one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore, string? NextToken);
