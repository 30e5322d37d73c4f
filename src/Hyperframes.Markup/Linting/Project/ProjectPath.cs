using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Project;

/// <summary>Paths inside a project, by text alone.</summary>
internal static class ProjectPath
{
    private static readonly RulePattern Escapes = RulePattern.Of("(?:%[0-9A-Fa-f]{2})+");
    private static readonly RulePattern UpperPlaceholder = RulePattern.Of("^__[A-Z_]+__$");
    private static readonly RulePattern TemplatePlaceholder = RulePattern.Of(@"<<[^<>]+>>|\{\{[^{}]+\}\}|\$\{[^{}]+\}");
    private static readonly RulePattern RemoteOrInline = RulePattern.IgnoringCase("^(?:https?:|data:|blob:|//|#)");

    /// <summary>The folder of a path; empty at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : "";

    /// <summary>A path seen from a folder, without <c>.</c> and <c>..</c>; null when it leaves the project.</summary>
    public static string? Combine(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (path.StartsWith("/", StringComparison.Ordinal) ? path : folder + "/" + path).Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>A path from the project's root; steps above the root are dropped.</summary>
    public static string Clamp(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0)
                {
                    parts.RemoveAt(parts.Count - 1);
                }
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The address without query and fragment.</summary>
    public static string WithoutQuery(string url) => JsNumber.Trim(url).Split('?', '#')[0];

    /// <summary>Percent escapes that form UTF-8 resolved.</summary>
    public static string Unescape(string path) => path.IndexOf('%') < 0 ? path : Escapes.Replace(path, run => DecodeRun(run.Value));

    /// <summary>Whether a value is still to be filled in: <c>__NAME__</c>, <c>{{x}}</c>, <c>${x}</c>, <c>&lt;&lt;x&gt;&gt;</c>.</summary>
    public static bool IsPlaceholder(string value) => UpperPlaceholder.IsMatch(JsNumber.Trim(value)) || TemplatePlaceholder.IsMatch(value);

    /// <summary>Whether an address is not a path of the project.</summary>
    public static bool IsRemoteOrInline(string url) => RemoteOrInline.IsMatch(url);

    private static string DecodeRun(string run)
    {
        var bytes = new byte[run.Length / 3];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Convert.ToByte(run.Substring((i * 3) + 1, 2), 16);
        }

        var text = System.Text.Encoding.UTF8.GetString(bytes);
        return text.IndexOf('\uFFFD') >= 0 ? run : text;
    }
}
