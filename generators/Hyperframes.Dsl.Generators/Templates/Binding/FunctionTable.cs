namespace Hyperframes.Generators.Templates.Binding;

/// <summary>What a parameter takes.</summary>
internal enum ParameterKind
{
    Any,
    List,
    Text,
    Integer,
    Number,
    Boolean,
    Date,
}

internal sealed record BuiltinParameter(string Name, ParameterKind Kind, bool IsOptional, bool IsVariadic);

/// <summary>A function that every template has.</summary>
internal sealed record Builtin(string Name, IReadOnlyList<BuiltinParameter> Parameters)
{
    public int Required => Parameters.Count(p => !p.IsOptional && !p.IsVariadic);

    public bool IsVariadic => Parameters.Any(p => p.IsVariadic);
}

/// <summary>The built-in functions by name; the run-time library has the same ones.</summary>
internal static class FunctionTable
{
    // name parameter:type; '?' may be left out, '...' takes all further arguments
    private const string Text = """
        array.sort list:any member:text?
        array.cycle list:list group:any?
        array.join list:list delimiter:text function:any?
        array.add list:list value:any
        array.add_range list1:list list2:list
        array.concat list1:list list2:list
        array.compact list:list
        array.insert_at list:list index:int value:any
        array.limit list:list count:int
        array.offset list:list index:int
        array.remove_at list:list index:int
        array.reverse list:list
        array.uniq list:list
        array.first list:list
        array.last list:list
        array.size list:list
        array.contains list:list item:any
        array.map list:any member:text
        array.any list:list function:any args:any...
        array.each list:list function:any
        array.filter list:list function:any
        date.now
        date.utc_now
        date.parse text:text pattern:text? culture:text?
        date.parse_to_string text:text output_pattern:text? output_culture:text? input_pattern:text? input_culture:text?
        date.to_string date:date pattern:text culture:text?
        date.add_days date:date days:number
        date.add_hours date:date hours:number
        date.add_minutes date:date minutes:number
        date.add_seconds date:date seconds:number
        date.add_milliseconds date:date millis:number
        date.add_months date:date months:int
        date.add_years date:date years:int
        html.escape text:text
        html.newline_to_br text:text
        html.strip text:text
        html.url_encode text:text
        html.url_escape text:text
        math.abs value:any
        math.ceil value:number
        math.floor value:number
        math.round value:number precision:int?
        math.plus value:any with:any
        math.minus value:any with:any
        math.times value:any with:any
        math.modulo value:any with:any
        math.divided_by value:number divisor:any
        math.format value:any format:text culture:text?
        math.is_number value:any
        math.random minValue:int maxValue:int
        math.uuid
        object.default value:any default:any
        object.eval template:any
        object.eval_template template:any
        object.format value:any format:text culture:text?
        object.has_key value:any key:text
        object.has_value value:any key:text
        object.keys value:any
        object.values value:any
        object.size value:any
        object.typeof value:any
        object.kind value:any
        object.from_json json:text
        object.to_json value:any
        regex.match text:text pattern:text options:text?
        regex.matches text:text pattern:text options:text?
        regex.replace text:text pattern:text replace:text options:text?
        regex.split text:text pattern:text options:text?
        regex.escape pattern:text
        regex.unescape pattern:text
        string.append text:text with:text
        string.prepend text:text by:text
        string.remove text:text remove:text
        string.remove_first text:text remove:text
        string.remove_last text:text remove:text
        string.replace text:text match:text replace:text
        string.replace_first text:text match:text replace:text fromend:bool?
        string.lstrip text:text
        string.rstrip text:text
        string.strip text:text
        string.strip_newlines text:text
        string.pad_left text:text width:int
        string.pad_right text:text width:int
        string.escape text:text
        string.literal text:text
        string.capitalize text:text
        string.capitalizewords text:text
        string.downcase text:text
        string.upcase text:text
        string.handleize text:text
        string.pluralize number:int singular:text plural:text
        string.contains text:text value:text
        string.starts_with text:text value:text
        string.ends_with text:text value:text
        string.equals_ignore_case text:text value:text
        string.empty text:text
        string.whitespace text:text
        string.size text:text
        string.index_of text:text search:text startIndex:any? count:any? stringComparison:text?
        string.slice text:text start:int length:any?
        string.slice1 text:text start:int length:int?
        string.split text:text match:text
        string.truncate text:text length:int ellipsis:text?
        string.truncatewords text:text count:int ellipsis:text?
        string.to_int text:text
        string.to_long text:text
        string.to_float text:text
        string.to_double text:text
        string.md5 text:text
        string.sha1 text:text
        string.sha256 text:text
        string.sha512 text:text
        string.hmac_sha1 text:text secretKey:text
        string.hmac_sha256 text:text secretKey:text
        string.hmac_sha512 text:text secretKey:text
        string.base64_encode text:text
        string.base64_decode text:text
        timespan.from_days days:number
        timespan.from_hours hours:number
        timespan.from_minutes minutes:number
        timespan.from_seconds seconds:number
        timespan.from_milliseconds millis:number
        timespan.parse text:text
        """;

    private static readonly Dictionary<string, Builtin> ByName = Text.Split('\n').Select(Parse).ToDictionary(f => f.Name, StringComparer.Ordinal);

    private static readonly HashSet<string> Groups = new(ByName.Keys.Where(k => k.IndexOf('.') > 0).Select(k => k.Substring(0, k.IndexOf('.'))), StringComparer.Ordinal);

    /// <summary>Names that a template knows without declaring them.</summary>
    public static IReadOnlyList<string> Globals { get; } =
        [.. ByName.Keys.Select(k => k.Substring(0, k.IndexOf('.'))).Distinct(), "empty", "blank", "include", "include_join"];

    public static IEnumerable<string> Names => ByName.Keys;

    public static bool IsGroup(string name) => Groups.Contains(name);

    public static Builtin? Find(string name) => ByName.TryGetValue(name, out var function) ? function : null;

    private static Builtin Parse(string line)
    {
        var parts = line.Trim().Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return new Builtin(parts[0], [.. parts.Skip(1).Select(Parameter)]);
    }

    private static BuiltinParameter Parameter(string text)
    {
        var colon = text.IndexOf(':');
        var type = text.Substring(colon + 1).TrimEnd('?', '.');
        var kind = type switch
        {
            "list" => ParameterKind.List,
            "text" => ParameterKind.Text,
            "int" => ParameterKind.Integer,
            "number" => ParameterKind.Number,
            "bool" => ParameterKind.Boolean,
            "date" => ParameterKind.Date,
            _ => ParameterKind.Any,
        };
        return new BuiltinParameter(text.Substring(0, colon), kind, text.EndsWith("?", StringComparison.Ordinal), text.EndsWith("...", StringComparison.Ordinal));
    }
}
