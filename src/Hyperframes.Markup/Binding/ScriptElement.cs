using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>What a script tag says about its content.</summary>
internal static class ScriptElement
{
    public static bool IsCode(HtmlToken? tag)
        => tag?.Attribute("type")?.Value.Trim().ToLowerInvariant() is null or "" or "module" or "text/javascript" or "application/javascript" or "text/ecmascript" or "text/babel";

    public static bool IsModule(HtmlToken? tag) => string.Equals(tag?.Attribute("type")?.Value.Trim(), "module", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the tag loads a script or style of the project: one from the web is a library, which knows no variables.</summary>
    public static bool RefersToProjectFile(HtmlToken tag)
    {
        var reference = tag.Name switch
        {
            "script" => tag.Attribute("src")?.Value,
            "link" when (tag.Attribute("rel")?.Value ?? "").IndexOf("stylesheet", StringComparison.OrdinalIgnoreCase) >= 0 => tag.Attribute("href")?.Value,
            _ => null,
        };
        return reference is { Length: > 0 } && reference.IndexOf("//", StringComparison.Ordinal) < 0 && !IsLibrary(reference);
    }

    // Animation libraries are commonly kept beside the page.
    private static bool IsLibrary(string reference) => reference.IndexOf("gsap", StringComparison.OrdinalIgnoreCase) >= 0 || reference.EndsWith(".min.js", StringComparison.OrdinalIgnoreCase);
}
