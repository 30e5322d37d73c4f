using System.Buffers;
using System.Text;
using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Boxes, pictures and markup from elsewhere.</summary>
public static class LayoutExtensions
{
    /// <summary>A box with content.</summary>
    public static ElementBuilder Div(this ContentBuilder content, Action<ContentBuilder>? inner = null)
    {
        var element = content.Parent.Add(new ElementNode(ElementTag.Div));
        inner?.Invoke(new ContentBuilder(element));
        return new ElementBuilder(element);
    }

    /// <summary>A picture inside the clip.</summary>
    /// <param name="content">Where it stands.</param>
    /// <param name="source">A path inside the bundle, or an address.</param>
    /// <param name="alternative">What it shows, for those who cannot see it.</param>
    public static ElementBuilder Image(this ContentBuilder content, MediaUrl source, string alternative = "")
    {
        var element = content.Parent.Add(new ElementNode(ElementTag.Img));
        element.Set("src", source.Text);
        element.Set("alt", alternative);
        return new ElementBuilder(element);
    }

    /// <summary>A picture that a variable chooses.</summary>
    public static ElementBuilder Image(this ContentBuilder content, VariableBinding<ImageSource> source, string alternative = "") =>
        BoundImage(content, source, alternative);

    /// <summary>A picture that a variable chooses.</summary>
    public static ElementBuilder Image(this ContentBuilder content, VariableBinding<MediaUrl> source, string alternative = "") =>
        BoundImage(content, source, alternative);

    /// <summary>What a compiled template writes: <c>h.Template(new KpiBoard(kpis))</c>. Its values are escaped by where they stand in it.</summary>
    /// <exception cref="ArgumentException">The template writes a whole page, which a clip cannot contain.</exception>
    public static void Template(this ContentBuilder content, IComposition template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var output = new ArrayBufferWriter<byte>();
        template.WriteHtml(output);
        var html = Encoding.UTF8.GetString(output.WrittenSpan);
        if (PageOutline.Of(html) is { IsFragment: false } or { Root: not null })
        {
            throw new ArgumentException($"'{template.GetType().Name}' writes a composition of its own; mount it with Scene.", nameof(template));
        }

        content.Parent.AddMarkup(new TrustedHtml(html));
    }

    /// <summary>Markup that its author vouches for, such as an SVG; it is written as it is.</summary>
    public static void Raw(this ContentBuilder content, TrustedHtml markup) => content.Parent.AddMarkup(markup);

    private static ElementBuilder BoundImage(ContentBuilder content, VariableBinding source, string alternative)
    {
        var element = content.Parent.Add(new ElementNode(ElementTag.Img));
        MediaSource.Bind(element, source);
        element.Set("alt", alternative);
        return new ElementBuilder(element);
    }
}
