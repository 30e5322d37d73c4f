using System.Text;

namespace Hyperframes.Conformance.Scriban;

/// <summary>Random templates over <see cref="TypedModel"/>, mostly of what static code covers. The same seed gives the same templates.</summary>
internal sealed class TypedGrammar(Random random)
{
    // The first list is what static code covers; the second, now and then, what may turn a whole template dynamic.
    private static readonly string[] Texts = ["title", "note", "first.name", "first.note", "other?.name", "other.name", "'<lit>'", "'plain'", "tone", "day"];
    private static readonly string[] OtherTexts = ["'two\\nlines'", "names[0]", "gaps[1]", "mark", "when", "took", "price", "marks['a']", "marks.a", "first.tags[0]", "when | date.to_string '%F'"];
    private static readonly string[] Numbers = ["count", "ratio", "small", "first.count", "first.value", "at.x", "at.y", "first.at.y", "1", "-2", "2.5", "rows.size", "title.size", "row_array.size", "limit", "share", "big", "price"];
    private static readonly string[] OtherNumbers = ["numbers[0]", "rows[0].value", "3000000000", "names.size", "numbers | array.size"];
    private static readonly string[] Booleans = ["wide", "maybe", "true", "false", "note", "other", "rows", "title | string.contains 'a'", "title | string.empty"];
    private static readonly string[] Lists = ["rows", "row_list", "row_array", "maybe_rows", "numbers", "names", "values", "gaps", "first.tags"];
    private static readonly string[] OtherLists = ["1..3", "marks", "title"];
    private static readonly string[] TextFilters = ["string.upcase", "string.truncate 6", "string.strip", "html.escape", "string.size", "string.capitalize", "html.url_encode", "string.downcase | string.truncate 4", "string.handleize", "html.escape | string.upcase"];
    private static readonly string[] OtherTextFilters = ["string.append 'z'", "string.replace 'a' 'b'", "string.prepend note", "string.pad_left 8", "string.split ' '"];
    private static readonly string[] NumberFilters = ["math.round", "math.round 2", "math.ceil", "math.floor", "math.round 1"];
    private static readonly string[] OtherNumberFilters = ["math.format 'N2'", "math.abs", "string.pad_left 6", "math.plus 1"];
    private const int Rarely = 150;
    private static readonly (string Before, string After)[] Places =
    [
        ("<p>", "</p>\n"), ("<p title=\"", "\">x</p>"), ("<p title='", "'>x</p>"), ("<p data-start=\"", "\">x</p>\n"), ("<a href=\"", "\">x</a>"), ("<a href=\"/p/", "?q\">x</a>"),
        ("<a href=\"/?q=", "\">x</a>"), ("<p style=\"color: ", "\">x</p>"), ("<script>var a = ", ";</script>"), ("<script>var a = \"", "\";</script>"), ("<style>p { color: ", " }</style>"),
        ("<p data-x=", ">x</p>"), ("<!-- ", " -->"), ("<title>", "</title>"), ("\n  ", "\n"), ("<div data-composition-variables='", "'>x</div>"), ("<iframe srcdoc=\"", "\"></iframe>"), ("", ""),
    ];

    private readonly List<(string Name, bool IsRow)> _loops = [];

    public string Template(bool isHtml)
    {
        var text = new StringBuilder();
        for (var i = random.Next(2, 5); i > 0; i--)
        {
            Part(text, isHtml, 3);
        }

        return text.ToString();
    }

    private void Part(StringBuilder text, bool isHtml, int depth)
    {
        switch (depth <= 0 ? 0 : random.Next(11))
        {
            case 1 or 2:
                text.Append(Open()).Append("if ").Append(Boolean(2)).Append(Close());
                Part(text, isHtml, depth - 1);
                if (random.Next(2) == 0)
                {
                    text.Append(Open()).Append(random.Next(3) == 0 ? "else if " + Boolean(1) : "else").Append(Close());
                    Part(text, isHtml, depth - 1);
                }

                text.Append(Open()).Append("end").Append(Close());
                break;
            case 3 or 4:
                For(text, isHtml, depth);
                break;
            case 5:
                var isText = random.Next(2) == 0;
                text.Append(Open()).Append("case ").Append(isText ? Pick(["title", "first.name"], Texts) : Pick(["count", "first.count"], Numbers)).Append(Close()).Append(Open()).Append("when ")
                    .Append((isText ? Pick(["'plain'", "'a', 'b'"], ["null", "1"]) : Pick(["1", "0, 7"], ["null", "'a'"]))).Append(Close());
                Part(text, isHtml, depth - 1);
                text.Append(Pick(["{{ else }}rest", ""])).Append("{{ end }}");
                break;
            case 6:
                text.Append(Pick(["text\n", "  ", "<br>\n", "a &amp; b", "\r\n", "\t"]));
                break;
            case 7 when random.Next(Rarely / 3) == 0:
                text.Append(Pick(["{{ v = " + Expression(1) + " }}{{ v }}", "{{ capture c }}" + "<i>{{ " + Text(1) + " }}</i>{{ end }}{{ c }}", "{{ $l = " + Number(1) + " }}{{ $l + 1 }}"]));
                break;
            default:
                var (before, after) = isHtml ? Places[random.Next(Places.Length)] : (Pick(["", "a ", "\n   ", "  "]), Pick(["", "\n", " b"]));
                text.Append(before).Append(Open()).Append(Expression(3)).Append(Close()).Append(after);
                break;
        }
    }

    private void For(StringBuilder text, bool isHtml, int depth)
    {
        var list = Pick(Lists, OtherLists);
        var name = Pick(["row", "item", "x", "title"]);
        text.Append(Open()).Append("for ").Append(name).Append(" in ").Append(list).Append(Pick(["", "", "", "", " limit:2", " offset:1", " limit: 1 offset:1"], [" reversed", " limit: count"])).Append(Close());
        _loops.Add((name, list.Contains("row", StringComparison.Ordinal)));
        Part(text, isHtml, depth - 1);
        if (random.Next(5) == 0)
        {
            text.Append("{{ if for.index == 1 }}{{ ").Append(Pick(["break", "continue"])).Append(" }}{{ end }}");
        }

        Part(text, isHtml, depth - 2);
        _loops.RemoveAt(_loops.Count - 1);
        text.Append(random.Next(4) == 0 ? "{{ else }}none" : "").Append(Open()).Append("end").Append(Close());
    }

    private string Expression(int depth) => random.Next(8) switch
    {
        0 or 1 or 2 => Text(depth),
        3 or 4 or 5 => Number(depth),
        6 => Boolean(depth),
        _ => Pick(["paint", "time", "title | raw", "mark", "null"], ["rows", "numbers", "first", "marks", "values", "at", "markup", "markup | raw"]),
    };

    private string Text(int depth) => (depth <= 0 ? 0 : random.Next(9)) switch
    {
        1 => $"{Text(depth - 1)} + {Text(depth - 1)}",
        2 => $"{Text(0)} | {Pick(TextFilters, OtherTextFilters)}",
        3 => $"({Boolean(depth - 1)} ? {Text(depth - 1)} : {Text(depth - 1)})",
        4 => $"({Text(0)} ?? {Text(depth - 1)})",
        5 => $"{Text(0)} + {Number(0)}",
        6 when random.Next(Rarely / 3) == 0 => $"$'a{{{Text(0)}}}b'",
        _ => _loops.Count > 0 && random.Next(2) == 0 ? Loop(true) : Pick(Texts, OtherTexts),
    };

    private string Number(int depth) => (depth <= 0 ? 0 : random.Next(9)) switch
    {
        1 or 2 => $"({Number(depth - 1)} {Pick(["+", "-", "*", "/"], ["%", "//"])} {Number(depth - 1)})",
        3 => $"{Number(0)} | {Pick(NumberFilters, OtherNumberFilters)}",
        4 => $"-{Number(0)}",
        5 => $"({Number(0)} ?? {Number(0)})",
        _ => _loops.Count > 0 && random.Next(2) == 0 ? Loop(false) : Pick(Numbers, OtherNumbers),
    };

    private string Loop(bool isText)
    {
        var (name, isRow) = _loops[^1];
        return random.Next(3) == 0 ? Pick(["for.index", "for.rindex", "for.length", "for.first", "for.last", "for.even", "for.odd"], ["for.changed"])
            : !isRow ? name
            : isText ? name + Pick([".name", ".note"], [".tags[0]"]) : name + Pick([".value", ".count", ".at.x", ".at.y"]);
    }

    private string Boolean(int depth) => (depth <= 0 ? 0 : random.Next(8)) switch
    {
        1 => $"({Number(0)} {Pick(["==", "!=", "<", "<=", ">", ">="])} {Number(0)})",
        2 => $"({Text(0)} {Pick(["==", "!="])} {Text(0)})",
        3 => $"!({Boolean(depth - 1)})",
        4 => $"({Boolean(depth - 1)} {Pick(["&&", "||"])} {Boolean(depth - 1)})",
        5 => $"({Expression(0)} {Pick(["==", "!="])} null)",
        6 => Text(0),
        _ => Pick(Booleans),
    };

    private string Open() => random.Next(5) switch { 0 => "{{~ ", 1 => "{{- ", _ => "{{ " };

    private string Close() => random.Next(5) switch { 0 => " ~}}", 1 => " -}}", _ => " }}" };

    private string Pick(string[] often, string[] rarely) => Pick(random.Next(Rarely) == 0 ? rarely : often);

    private string Pick(string[] of) => of[random.Next(of.Length)];
}
