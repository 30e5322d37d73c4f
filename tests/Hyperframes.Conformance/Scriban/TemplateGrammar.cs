using System.Globalization;
using System.Text;

namespace Hyperframes.Conformance.Scriban;

/// <summary>Random templates: grown from the grammar, or mutated from others. The same seed gives the same templates.</summary>
internal sealed class TemplateGrammar(Random random)
{
    private static readonly string[] Names = ["x", "y", "title", "items", "for", "if", "end", "in", "this", "empty", "string", "array", "math", "$x", "$0", "$", "ünï"];
    private static readonly string[] Members = ["size", "name", "upcase", "truncate", "round", "map", "join", "a", "null", "empty?", "index"];
    private static readonly string[] Binary = ["+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "<<", ">>", "..", "..<"];
    private static readonly string[] Raw = ["text", "\n", "  ", "<p>", "</p>", "\r\n", "}}", "{", "%}", "\t", "\u00e9\ud83d\ude00", "&amp;", "\"", "'"];
    private static readonly string[] Pieces = ["{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "end", "else", "for x in ", "if ", "case ", "when ", "func f(", "(", ")", "[", "]", "{", "}", "|", "'", "\"", "`", "$'", "\\", "#", "##", ";", "\n", "@", "^", ":", ",", ".", "..", "?.", "=", "+=", "++", "1e", "0x", "9999999999999999999999", "\0", "\ud800"];

    public string Template()
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            text.Append(Pick(Raw));
            Block(text, 3);
        }

        return text.Append(Pick(Raw)).ToString();
    }

    public string Mutate(string template)
    {
        var text = new StringBuilder(template);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0: text.Insert(at, Pick(Pieces)); break;
                case 1 when text.Length > 0: text.Remove(Math.Min(at, text.Length - 1), Math.Min(random.Next(1, 8), text.Length - Math.Min(at, text.Length - 1))); break;
                case 2 when text.Length > 0: text[Math.Min(at, text.Length - 1)] = (char)random.Next(32, 127); break;
                default: text.Insert(at, template.AsSpan(Math.Min(at, template.Length), Math.Min(random.Next(1, 30), template.Length - Math.Min(at, template.Length)))); break;
            }
        }

        return text.Length > 4000 ? text.ToString(0, 4000) : text.ToString();
    }

    private void Block(StringBuilder text, int depth)
    {
        var (open, close) = random.Next(4) switch { 0 => ("{{~ ", " ~}}"), 1 => ("{{- ", " -}}"), _ => ("{{ ", " }}") };
        text.Append(open);
        Statement(text, depth, open, close);
        text.Append(close);
    }

    private void Statement(StringBuilder text, int depth, string open, string close)
    {
        switch (depth <= 0 ? 0 : random.Next(12))
        {
            case 1:
                text.Append("if ").Append(Expression(2));
                Body(text, depth, open, close);
                if (random.Next(2) == 0)
                {
                    text.Append("else");
                    Body(text, depth, open, close);
                }

                text.Append("end");
                break;
            case 2:
                text.Append("for ").Append(Pick(["x", "item", "$i"])).Append(" in ").Append(Expression(1)).Append(Pick(["", " limit:2", " offset:1 reversed", " step:1"]));
                Body(text, depth, open, close);
                text.Append("end");
                break;
            case 3:
                text.Append("case ").Append(Expression(1)).Append('\n').Append("when ").Append(Expression(0)).Append(", ").Append(Expression(0));
                Body(text, depth, open, close);
                text.Append("end");
                break;
            case 4:
                text.Append(CultureInfo.InvariantCulture, $"func {Pick(["f", "g"])}{Pick(["", "()", "(a, b = 1)", "(a, rest...)"])}");
                Body(text, depth, open, close);
                text.Append(Pick(["end", "ret 1; end"]));
                break;
            case 5: text.Append(Pick(["x", "y.a", "items[0]"])).Append(Pick([" = ", " += ", " *= "])).Append(Expression(2)); break;
            case 6:
                text.Append(Pick(["capture c", "with this", "wrap f", "while false", "tablerow x in items cols:2"]));
                Body(text, depth, open, close);
                text.Append("end");
                break;
            case 7: text.Append(Pick(["break", "continue", "ret", "ret 1", "readonly x", "import x", "$$", "x++", "--y"])); break;
            case 8:
                Statement(text, depth - 1, open, close);
                text.Append(Pick(["; ", "\n"]));
                Statement(text, depth - 1, open, close);
                break;
            default: text.Append(Expression(3)); break;
        }
    }

    private void Body(StringBuilder text, int depth, string open, string close)
    {
        if (random.Next(2) == 0)
        {
            text.Append('\n');
            Statement(text, depth - 1, open, close);
            text.Append('\n');
            return;
        }

        text.Append(close).Append(Pick(Raw));
        Block(text, depth - 1);
        text.Append(Pick(Raw)).Append(open);
    }

    private string Expression(int depth) => (depth <= 0 ? random.Next(3) : random.Next(16)) switch
    {
        0 => Pick(Names),
        1 => Pick(["1", "-2", "1.5", "0xff", "1m", "2f", "99999999999", "true", "null"]),
        2 => Pick(["'a'", "\"b\"", "`c`", "$'d{1}e'", "'\\n<&'"]),
        3 or 4 => $"{Expression(depth - 1)} {Pick(Binary)} {Expression(depth - 1)}",
        5 => $"({Expression(depth - 1)})",
        6 => $"{Pick(Names)}.{Pick(Members)}",
        7 => $"{Pick(Names)}?.{Pick(Members)}[{Expression(depth - 1)}]",
        8 => $"{Expression(depth - 1)} | {Pick(["string", "array", "math", "f"])}.{Pick(Members)} {Expression(0)}",
        9 => $"[{Expression(depth - 1)}, {Expression(0)}]",
        10 => $"{{a: {Expression(depth - 1)}, 'b c': {Expression(0)}}}",
        11 => $"{Expression(0)} ? ({Expression(depth - 1)}) : {Expression(depth - 1)}",
        12 => $"f({Expression(depth - 1)}, b: {Expression(0)}, ^{Expression(0)})",
        13 => $"@(do(a); ret a; end)",
        14 => $"!{Expression(depth - 1)}",
        _ => $"for.{Pick(["index", "last", "nope"])}",
    };

    private string Pick(string[] of) => of[random.Next(of.Length)];
}
