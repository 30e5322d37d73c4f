using Hyperframes.Markup.Json;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>An element that mounts another composition.</summary>
/// <param name="Element">The host's tag.</param>
/// <param name="Path">The file, from the project root; null when a template of the same page is mounted.</param>
/// <param name="CompositionId">The composition's id, or null.</param>
/// <param name="Values">The host's <c>data-variable-values</c>, or null.</param>
/// <param name="Reading">The JSON of these, or null.</param>
public sealed record CompositionMount(HtmlToken Element, string? Path, string? CompositionId, AttributeText? Values, JsonReading? Reading);
