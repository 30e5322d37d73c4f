using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Reading;

/// <summary>What <see cref="FlatTagReader"/> read: the open tags, the script and style blocks and the comments, in source order.</summary>
internal sealed record TagList(List<HtmlTag> Tags, IReadOnlyList<RawBlock> Scripts, IReadOnlyList<RawBlock> Styles, IReadOnlyList<TextSpan> Comments);

/// <summary>A script or style element with its text.</summary>
/// <param name="Tag">The open tag.</param>
/// <param name="Content">The text between the tags.</param>
/// <param name="ContentStart">Offset of that text.</param>
internal sealed record RawBlock(HtmlTag Tag, string Content, int ContentStart);
