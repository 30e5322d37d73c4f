using System.Text.RegularExpressions;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>regex</c> group: .NET regular expressions with a time limit.</summary>
internal sealed class RegexGroup : BuiltinGroup
{
    public RegexGroup()
        : base("regex")
    {
        Add("match", [Text("text"), Text("pattern"), Text("options", null)], (r, c) => Groups(Of(r, c, 2).Match(c.Text(0)!)));
        Add("matches", [Text("text"), Text("pattern"), Text("options", null)], (r, c) =>
        {
            var list = new TemplateList();
            foreach (Match match in Of(r, c, 2).Matches(c.Text(0)!))
            {
                list.Items.Add(Groups(match));
            }

            return list;
        });
        Add("replace", [Text("text"), Text("pattern"), Text("replace"), Text("options", null)], (r, c) => Of(r, c, 3).Replace(c.Text(0)!, c.Text(2) ?? ""));
        Add("split", [Text("text"), Text("pattern"), Text("options", null)], (r, c) =>
            new TemplateList(Of(r, c, 2).Split(c.Text(0)!).Select(part => (TemplateValue)part)));
        Add("escape", [Text("pattern")], (_, c) => Regex.Escape(c.Text(0)!));
        Add("unescape", [Text("pattern")], (_, c) => Regex.Unescape(c.Text(0)!));
    }

    private static Regex Of(TemplateRun run, BuiltinCall call, int optionsIndex)
    {
        string pattern = call.Text(1) ?? throw run.Error("The pattern of a regular expression is null.", call.At);
        if (call[0].IsNull)
        {
            throw run.Error("The text for a regular expression is null.", call.At);
        }

        RegexOptions options = RegexOptions.None;
        foreach (char letter in call.Text(optionsIndex) ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return new Regex(pattern, options, run.Options.RegexTimeout);
    }

    private static TemplateValue Groups(Match match)
    {
        var list = new TemplateList();
        if (match.Success)
        {
            foreach (Group group in match.Groups)
            {
                list.Items.Add(group.Value);
            }
        }

        return list;
    }
}
