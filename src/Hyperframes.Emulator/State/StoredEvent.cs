using System.Text.Json.Nodes;

namespace Hyperframes.Emulator.State;

/// <summary>An event that happened.</summary>
internal sealed record StoredEvent(string Id, string Type, JsonObject Data, DateTimeOffset Created, string EntityId);
