namespace Hyperframes.Linting;

/// <summary>A local stylesheet that a page links to.</summary>
/// <param name="Href">The link's address as written.</param>
/// <param name="Content">The stylesheet's text.</param>
/// <param name="File">The name under which findings report it; the address when null.</param>
/// <param name="RootRelativePath">Its path from the project's root, for <c>url()</c> inside it.</param>
public sealed record ExternalStyle(string Href, string Content, string? File = null, string? RootRelativePath = null);
