using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Hyperframes.Variables;

/// <summary>Writes <c>data-composition-variables</c> (contract 13.1); called by generated records. Members stand in a fixed order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VariableDeclarationWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    /// <summary>Begins a declaration.</summary>
    public VariableDeclarationWriter()
    {
        _writer = new Utf8JsonWriter(_buffer, VariableValues.WriterOptions);
        _writer.WriteStartArray();
    }

    /// <summary>Begins a variable whose default is text.</summary>
    public VariableDeclarationWriter Begin(string id, string type, string label, string value)
    {
        Begin(id, type, label);
        _writer.WriteString("default", value);
        return this;
    }

    /// <summary>Begins a variable whose default is a number.</summary>
    public VariableDeclarationWriter Begin(string id, string type, string label, double value)
    {
        Begin(id, type, label);
        _writer.WriteNumber("default", value);
        return this;
    }

    /// <summary>Begins a variable whose default is true or false.</summary>
    public VariableDeclarationWriter Begin(string id, string type, string label, bool value)
    {
        Begin(id, type, label);
        _writer.WriteBoolean("default", value);
        return this;
    }

    /// <summary>Adds metadata.</summary>
    public VariableDeclarationWriter With(string member, string value)
    {
        _writer.WriteString(member, value);
        return this;
    }

    /// <summary>Adds metadata.</summary>
    public VariableDeclarationWriter With(string member, double value)
    {
        _writer.WriteNumber(member, value);
        return this;
    }

    /// <summary>Adds the choices of an enum: value and label in turn.</summary>
    public VariableDeclarationWriter Options(params string[] valuesAndLabels)
    {
        _writer.WriteStartArray("options");
        for (var i = 0; i < valuesAndLabels.Length; i += 2)
        {
            _writer.WriteStartObject();
            _writer.WriteString("value", valuesAndLabels[i]);
            _writer.WriteString("label", valuesAndLabels[i + 1]);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        return this;
    }

    /// <summary>Ends a variable.</summary>
    public void End() => _writer.WriteEndObject();

    /// <summary>The whole declaration.</summary>
    public string ToJson()
    {
        _writer.WriteEndArray();
        _writer.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    private void Begin(string id, string type, string label)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", id);
        _writer.WriteString("type", type);
        _writer.WriteString("label", label);
    }
}
