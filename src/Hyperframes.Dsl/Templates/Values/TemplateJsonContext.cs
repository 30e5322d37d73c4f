using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Hyperframes.Templates;

/// <summary>JSON nodes of a model, without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class TemplateJsonContext : JsonSerializerContext;
