namespace Hyperframes.Markup.Css;

/// <summary>Stops reading at the first error.</summary>
internal sealed class CssSyntaxException(int offset, string message) : Exception(message)
{
    public CssError Error { get; } = new(offset, message);
}
