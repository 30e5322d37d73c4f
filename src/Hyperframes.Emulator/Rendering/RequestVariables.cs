using System.Text.Json;
using Hyperframes.Variables;

namespace Hyperframes.Emulator.Rendering;

/// <summary>The variables of a render request, as they came.</summary>
internal sealed class RequestVariables(JsonElement values) : IVariableValues
{
    public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides) => values.WriteTo(writer);
}
