namespace Hyperframes.Templates.Functions;

/// <summary>The lowest layer of names: the groups of built-in functions, <c>include</c>, <c>empty</c>.</summary>
internal sealed class BuiltinObject : TemplateObject
{
    private static readonly ArrayGroup Arrays = new();
    private static readonly HtmlGroup Html = new();
    private static readonly MathGroup Math = new();
    private static readonly ObjectGroup Objects = new();
    private static readonly RegexGroup Regex = new();
    private static readonly StringGroup Strings = new();
    private static readonly TimeSpanGroup TimeSpans = new();
    private static readonly IncludeFunction Include = new(join: false);
    private static readonly IncludeFunction IncludeJoin = new(join: true);

    public BuiltinObject()
    {
        this["array"] = Arrays;
        this["blank"] = TemplateValue.Empty;
        this["date"] = new DateGroup();
        this["empty"] = TemplateValue.Empty;
        this["html"] = Html;
        this["include"] = Include;
        this["include_join"] = IncludeJoin;
        this["math"] = Math;
        this["object"] = Objects;
        this["regex"] = Regex;
        this["string"] = Strings;
        this["timespan"] = TimeSpans;
    }
}
