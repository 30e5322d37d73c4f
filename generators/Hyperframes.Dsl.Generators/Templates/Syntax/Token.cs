using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Text of raw text and strings, name of names, value of numbers, indent of a code block.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, object? Value = null)
{
    public string Text => Value as string ?? "";

    public bool Is(string word) => Kind == TokenKind.Identifier && Text == word;

    public bool EndsStatement => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;
}
