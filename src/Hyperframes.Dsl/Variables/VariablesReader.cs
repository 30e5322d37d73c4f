using System.ComponentModel;
using System.Text.Json;
using Hyperframes.Markup.Contract;

namespace Hyperframes.Variables;

/// <summary>Reads a <c>variables</c> object and collects everything that it refuses; called by generated records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VariablesReader
{
    private readonly List<VariableError> _errors = [];
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    /// <summary>Begins; an id that is none of <paramref name="ids"/> is refused.</summary>
    public VariablesReader(JsonElement variables, params string[] ids)
    {
        if (variables.ValueKind != JsonValueKind.Object)
        {
            Refuse("", $"The variables are one JSON object, not {Name(variables)}.");
            return;
        }

        foreach (var member in variables.EnumerateObject())
        {
            if (ids.Contains(member.Name))
            {
                _values[member.Name] = member.Value;
            }
            else
            {
                var hint = NearestName.Hint(member.Name, ids);
                Refuse(member.Name, $"There is no variable '{member.Name}'{(hint.Length == 0 ? "." : hint)}");
            }
        }
    }

    /// <summary>A text.</summary>
    public string Text(string id, string value, int maxLength = -1) => Read(id, value, JsonValueKind.String, element => VariableLimits.Text(element.GetString()!, id, maxLength));

    /// <summary>A number.</summary>
    public double Number(string id, double value, double min = double.NaN, double max = double.NaN)
        => Read(id, value, JsonValueKind.Number, element => VariableLimits.Number(element.GetDouble(), id, min, max));

    /// <summary>A whole number.</summary>
    public int Integer(string id, int value, double min = double.NaN, double max = double.NaN)
        => Read(id, value, JsonValueKind.Number, element => element.TryGetInt32(out var whole)
            ? (int)VariableLimits.Number(whole, id, min, max)
            : throw new FormatException($"The variable '{id}' takes a whole number."));

    /// <summary>true or false.</summary>
    public bool Boolean(string id, bool value)
        => Read(id, value, _values.TryGetValue(id, out var element) && element.ValueKind == JsonValueKind.True ? JsonValueKind.True : JsonValueKind.False, element => element.GetBoolean());

    /// <summary>A colour.</summary>
    public CssColor Color(string id, CssColor value) => Read(id, value, JsonValueKind.String, element => new CssColor(element.GetString()!));

    /// <summary>A colour, or none, written as empty text.</summary>
    public CssColor? Color(string id, CssColor? value)
        => Read(id, value, JsonValueKind.String, element => element.GetString() is { Length: > 0 } text ? new CssColor(text) : (CssColor?)null);

    /// <summary>The address of a medium.</summary>
    public MediaUrl Url(string id, MediaUrl value) => Read(id, value, JsonValueKind.String, element => new MediaUrl(element.GetString()!));

    /// <summary>A picture: an address, or an object with <c>url</c>.</summary>
    public ImageSource Image(string id, ImageSource value)
        => IsObject(id, out var composite)
            ? Read(id, value, JsonValueKind.Object, _ => new ImageSource(new MediaUrl(Member(composite, "url") ?? throw new FormatException("An object for a picture needs a text 'url'."))))
            : Read(id, value, JsonValueKind.String, element => new ImageSource(new MediaUrl(element.GetString()!)));

    /// <summary>A font: a family, or an object with <c>name</c> and <c>source</c>.</summary>
    public FontFamily Font(string id, FontFamily value)
        => IsObject(id, out var composite)
            ? Read(id, value, JsonValueKind.Object, _ => new FontFamily(Member(composite, "name") ?? "", Member(composite, "source")))
            : Read(id, value, JsonValueKind.String, element => new FontFamily(element.GetString()!));

    /// <summary>One of a list of texts.</summary>
    public T Option<T>(string id, T value, Func<string, T?> from)
        where T : struct
        => Read(id, value, JsonValueKind.String, element => from(element.GetString()!) ?? throw new FormatException($"'{element.GetString()}' is not an option of '{id}'."));

    /// <summary>Ends; throws when anything was refused.</summary>
    /// <exception cref="VariablesFormatException">Something was refused.</exception>
    public void ThrowIfRefused()
    {
        if (_errors.Count > 0)
        {
            throw new VariablesFormatException(_errors);
        }
    }

    private T Read<T>(string id, T value, JsonValueKind kind, Func<JsonElement, T> read)
    {
        if (!_values.TryGetValue(id, out var element))
        {
            return value;
        }

        if (element.ValueKind != kind)
        {
            Refuse(id, $"Expected {Expected(kind)}, got {Name(element)}.");
            return value;
        }

        try
        {
            return read(element);
        }
        catch (FormatException error)
        {
            Refuse(id, error.Message);
        }
        catch (ArgumentException error)
        {
            // Without the parameter's name and value, which the framework appends in lines of their own.
            Refuse(id, error.Message.Split(" (Parameter", 2)[0]);
        }

        return value;
    }

    private bool IsObject(string id, out JsonElement element) => _values.TryGetValue(id, out element) && element.ValueKind == JsonValueKind.Object;

    private static string? Member(JsonElement element, string name)
        => element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private void Refuse(string id, string message) => _errors.Add(new VariableError(id.Length == 0 ? "$" : IsPlain(id) ? "$." + id : $"$['{id}']", message));

    private static bool IsPlain(string id) => id.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private static string Expected(JsonValueKind kind) => kind switch { JsonValueKind.True or JsonValueKind.False => "true or false", JsonValueKind.Number => "a number", _ => "a text" };

    private static string Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "null",
    };
}
