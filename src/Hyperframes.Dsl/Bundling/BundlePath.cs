namespace Hyperframes.Bundling;

/// <summary>Paths inside a bundle: relative, with <c>/</c>, never leaving the root.</summary>
internal static class BundlePath
{
    /// <summary>Says what is wrong with <paramref name="path"/> as the name of a bundle's file; null when it can be one.</summary>
    public static string? Problem(string path)
    {
        if (path.Length == 0)
        {
            return "it is empty";
        }

        if (path.Contains('\\') || path.Contains(':'))
        {
            return "it contains '\\' or ':', which other systems read as a folder or drive";
        }

        if (path[0] == '/')
        {
            return "it is absolute";
        }

        if (path.Any(char.IsControl))
        {
            return "it contains a control character";
        }

        return path.Split('/').Any(segment => segment is "" or "." or "..") ? "it has an empty, '.' or '..' segment" : null;
    }

    /// <summary>Joins <paramref name="reference"/> to <paramref name="folder"/> and resolves its dots; null when the result leaves the root.</summary>
    public static string? Resolve(string folder, string reference)
    {
        var segments = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in reference.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>The folder part of a bundle path, without a trailing slash; empty at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";
}
