using Hyperframes.Markup.Json;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Contract;

/// <summary>One entry of <c>data-composition-variables</c> (contract 13.1), well-formed or not.</summary>
public sealed class VariableDeclaration
{
    private readonly JsonObject _entry;

    internal VariableDeclaration(int index, JsonObject entry)
    {
        _entry = entry;
        Index = index;
        Id = Text("id");
        Type = VariableTypes.Of(TypeName);
        Options = ReadOptions();
    }

    /// <summary>Position in the declaration, from 0.</summary>
    public int Index { get; }

    /// <summary>The whole entry, in the text of the declaration.</summary>
    public TextSpan Span => _entry.Span;

    /// <summary>The id; null when it is missing or no text.</summary>
    public string? Id { get; }

    /// <summary>The type as written; null when it is missing or no text.</summary>
    public string? TypeName => Text("type");

    /// <summary>The type; null when it is none of the seven.</summary>
    public VariableType? Type { get; }

    /// <summary>What people see; null when it is missing or no text.</summary>
    public string? Label => Text("label");

    /// <summary>The default; null when the key is missing.</summary>
    public JsonValue? Default => _entry["default"];

    /// <summary>What the variable is for.</summary>
    public string? Description => Text("description");

    /// <summary>Shown in an empty field (string).</summary>
    public string? Placeholder => Text("placeholder");

    /// <summary>Greatest length in UTF-16 characters (string).</summary>
    public int? MaxLength => Number("maxLength") is >= 0 and <= int.MaxValue and var length ? (int)length : null;

    /// <summary>Least value (number).</summary>
    public double? Min => Number("min");

    /// <summary>Greatest value (number).</summary>
    public double? Max => Number("max");

    /// <summary>Step of an editing control (number).</summary>
    public double? Step => Number("step");

    /// <summary>Unit shown beside the value (number).</summary>
    public string? Unit => Text("unit");

    /// <summary>Which part of a brand the value stands for (color, image).</summary>
    public string? BrandRole => Text("brandRole");

    /// <summary>Where the font comes from (font).</summary>
    public string? Source => Text("source");

    /// <summary>The font's own name (font).</summary>
    public string? DefaultName => Text("default_name");

    /// <summary>Where the default font comes from (font).</summary>
    public string? DefaultSource => Text("default_source");

    /// <summary>The choices (enum); null when <c>options</c> is missing or no array, without the entries that are no choice.</summary>
    public IReadOnlyList<VariableOption>? Options { get; }

    /// <summary>Whether the runtime and compiler take a default from it: a text id and a default are enough (contract 13.2).</summary>
    public bool HasRuntimeDefault => Id is not null && Default is not null;

    /// <summary>Whether the parser and <c>--strict-variables</c> keep it (contract 13.2).</summary>
    public bool IsInSchema
        => Id is not null && Label is not null && Type is { } type && Default?.TypeName == VariableTypes.JsonTypeOf(type)
            && (type != VariableType.Enum || Options is not null);

    /// <summary>The value of any member, also of ones that the contract does not know.</summary>
    public JsonValue? this[string member] => _entry[member];

    /// <summary>Where the value of a member stands; the whole entry when it has none.</summary>
    public TextSpan SpanOf(string member) => _entry[member]?.Span ?? Span;

    /// <summary>Names of the members as written, repeated ones too.</summary>
    public IEnumerable<JsonMember> Members => _entry.Members;

    private string? Text(string member) => _entry[member]?.AsString;

    private double? Number(string member) => _entry[member]?.AsNumber;

    private List<VariableOption>? ReadOptions()
    {
        if (_entry["options"] is not JsonArray array)
        {
            return null;
        }

        var options = new List<VariableOption>(array.Items.Count);
        foreach (var item in array.Items)
        {
            if (item is JsonObject option && option["value"]?.AsString is { } value)
            {
                options.Add(new VariableOption(value, option["label"]?.AsString ?? value, option.Span));
            }
        }

        return options;
    }
}
