using System.Text.Json;

namespace Hyperframes.Variables;

/// <summary>Values of a composition's variables: what a generated variables record implements.</summary>
public interface IVariableValues
{
    /// <summary>Writes the <c>variables</c> object of a render request (contract 13.5).</summary>
    /// <param name="writer">Receives one JSON object.</param>
    /// <param name="onlyOverrides">True leaves out values that equal the declared default.</param>
    void WriteTo(Utf8JsonWriter writer, bool onlyOverrides);
}
