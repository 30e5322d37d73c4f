namespace Hyperframes.Writing;

/// <summary>Attributes as they stand in a tag.</summary>
internal static class HtmlAttribute
{
    /// <summary><c> name="value"</c>, or the bare name where there is no value.</summary>
    public static void Write(ref Utf8HtmlWriter writer, string name, string? value)
    {
        writer.Literal(" "u8);
        writer.Text(name);
        if (value is not null)
        {
            writer.Literal("=\""u8);
            writer.Html(value);
            writer.Literal("\""u8);
        }
    }
}
