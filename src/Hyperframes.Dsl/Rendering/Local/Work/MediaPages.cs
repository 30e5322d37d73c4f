using System.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Rendering.Local;

/// <summary>The pages of a project: which remote media they show, and which variables drive media.</summary>
internal sealed class MediaPages
{
    private static readonly string[] MediaElements = ["video", "audio", "source", "img"];
    private readonly List<(string File, string Text, List<AttributeText> Sources)> _pages = [];

    private MediaPages()
    {
    }

    /// <summary>The variables bound by <c>data-var-src</c>.</summary>
    public HashSet<string> BoundVariables { get; } = new(StringComparer.Ordinal);

    /// <summary>The remote addresses of media elements.</summary>
    public IEnumerable<string> RemoteSources => _pages.SelectMany(page => page.Sources).Select(source => source.Value.Trim());

    /// <summary>Reads all pages below <paramref name="project"/>.</summary>
    public static MediaPages Read(string project)
    {
        var pages = new MediaPages();
        foreach (var file in Directory.EnumerateFiles(project, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            pages.Add(file, File.ReadAllText(file));
        }

        return pages;
    }

    /// <summary>Whether an address has to be fetched.</summary>
    public static bool IsRemote(string address) =>
        address.AsSpan().TrimStart().StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.AsSpan().TrimStart().StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || address.AsSpan().TrimStart().StartsWith("//", StringComparison.Ordinal);

    /// <summary>Replaces the remote addresses in the pages; nothing else of them changes.</summary>
    public void Rewrite(Func<string, string> localPath)
    {
        foreach (var (file, text, sources) in _pages.Where(page => page.Sources.Count > 0))
        {
            var edited = new StringBuilder();
            var at = 0;
            foreach (var source in sources)
            {
                edited.Append(text, at, source.ValueSpan.Start - at).Append(localPath(source.Value.Trim()));
                at = source.ValueSpan.End;
            }

            File.WriteAllText(file, edited.Append(text, at, text.Length - at).ToString());
        }
    }

    private void Add(string file, string text)
    {
        var sources = new List<AttributeText>();
        foreach (var token in HtmlTokenizer.Tokenize(text).Where(token => token.Kind == HtmlTokenKind.StartTag && MediaElements.Contains(token.Name)))
        {
            if (token.Attribute("data-var-src") is { } variable)
            {
                BoundVariables.Add(variable.Value);
            }

            if (token.Attribute("src") is { } source && IsRemote(source.Value))
            {
                sources.Add(source);
            }
        }

        _pages.Add((file, text, sources));
    }
}
