namespace Hyperframes.Contexts.Values;

/// <summary>Inside JSON.</summary>
/// <param name="Part">How far it has been read.</param>
/// <param name="Open">The brackets that are open, outermost first.</param>
internal sealed record JsonState(JsonState.Parts Part, string Open) : ValueState
{
    internal enum Parts
    {
        /// <summary>Where a value begins.</summary>
        Value,

        /// <summary>Where a name begins.</summary>
        Name,

        /// <summary>Behind a value or name, or within a number or word.</summary>
        Behind,

        /// <summary>In a string.</summary>
        Text,

        /// <summary>Behind a backslash in a string.</summary>
        Escape,
    }

    public static readonly JsonState Start = new(Parts.Value, "");

    public override ValueState Read(char c) => Part switch
    {
        Parts.Escape => this with { Part = Parts.Text },
        Parts.Text => c switch
        {
            '"' => this with { Part = Parts.Behind },
            '\\' => this with { Part = Parts.Escape },
            _ => this,
        },
        _ => c switch
        {
            '"' => this with { Part = Parts.Text },
            '{' => new JsonState(Parts.Name, Open + c),
            '[' => new JsonState(Parts.Value, Open + c),
            '}' or ']' => new JsonState(Parts.Behind, Open.Length == 0 ? "" : Open.Substring(0, Open.Length - 1)),
            ':' => this with { Part = Parts.Value },
            ',' => this with { Part = Open.Length > 0 && Open[Open.Length - 1] == '{' ? Parts.Name : Parts.Value },
            ' ' or '\t' or '\n' or '\r' => this,
            _ => this with { Part = Parts.Behind },
        },
    };

    public override Hole Hole() => Part switch
    {
        Parts.Value => new(ValueKind.JsonValue, this with { Part = Parts.Behind }),
        Parts.Text => new(ValueKind.JsonString, this),
        Parts.Escape => Values.Hole.Refuse(this, "A value cannot follow a backslash in JSON."),
        Parts.Name => Values.Hole.Refuse(this, "A name in JSON stands between quotes: write \"{{ … }}\"."),
        _ => Values.Hole.Refuse(this, "Two values stand next to each other in JSON; a comma or quotes are missing."),
    };

    public override string Describe() => Part switch
    {
        Parts.Text or Parts.Escape => "a JSON string",
        Parts.Name => "the name of a JSON member",
        Parts.Value => "a JSON value",
        _ => "JSON behind a value",
    };
}
