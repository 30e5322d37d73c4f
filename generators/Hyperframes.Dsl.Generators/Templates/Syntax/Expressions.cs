using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Anything that has a value.</summary>
internal abstract record Expression(TextSpan Span);

/// <summary>null, bool, int, long, BigInteger, float, double, decimal or string; <c>empty</c> is a name.</summary>
internal sealed record LiteralExpression(TextSpan Span, object? Value) : Expression(Span);

internal sealed record NameExpression(TextSpan Span, string Name) : Expression(Span);

/// <summary><c>$name</c>; a number is an argument, the empty name the argument list.</summary>
internal sealed record LocalExpression(TextSpan Span, string Name) : Expression(Span);

internal sealed record WrappedBlockExpression(TextSpan Span) : Expression(Span);

internal sealed record ThisExpression(TextSpan Span) : Expression(Span);

/// <summary><c>for.index</c></summary>
internal sealed record LoopVariableExpression(TextSpan Span, string Loop, string Name, TextSpan NameSpan) : Expression(Span);

internal sealed record MemberExpression(TextSpan Span, Expression Target, string Name, TextSpan NameSpan, bool IsNullConditional) : Expression(Span);

internal sealed record IndexExpression(TextSpan Span, Expression Target, Expression Index) : Expression(Span);

internal sealed record UnaryExpression(TextSpan Span, TokenKind Operator, Expression Operand) : Expression(Span);

/// <summary><c>++x</c>, <c>x--</c></summary>
internal sealed record IncrementExpression(TextSpan Span, TextSpan OperatorSpan, Expression Target, bool IsPrefix, bool IsDecrement) : Expression(Span);

internal sealed record BinaryExpression(TextSpan Span, Expression Left, TokenKind Operator, TextSpan OperatorSpan, Expression Right) : Expression(Span);

internal sealed record ConditionalExpression(TextSpan Span, Expression Condition, Expression Then, Expression Else) : Expression(Span);

internal sealed record ParenthesizedExpression(TextSpan Span, Expression Inner) : Expression(Span);

internal sealed record Argument(TextSpan Span, string? Name, Expression Value, bool IsExpanded);

internal sealed record CallExpression(TextSpan Span, Expression Target, IReadOnlyList<Argument> Arguments, bool HasParentheses) : Expression(Span);

internal sealed record PipeExpression(TextSpan Span, Expression Left, Expression Right) : Expression(Span);

internal sealed record ListExpression(TextSpan Span, IReadOnlyList<Expression> Items) : Expression(Span);

internal sealed record ObjectEntry(string Name, TextSpan NameSpan, Expression Value);

internal sealed record ObjectExpression(TextSpan Span, IReadOnlyList<ObjectEntry> Entries) : Expression(Span);

/// <summary>Texts and holes in turn, texts first and last.</summary>
internal sealed record InterpolatedExpression(TextSpan Span, IReadOnlyList<string> Texts, IReadOnlyList<Expression> Holes) : Expression(Span);

internal sealed record LambdaExpression(TextSpan Span, Function Function) : Expression(Span);

/// <summary>Stands where an expression is missing; a diagnostic says so.</summary>
internal sealed record MissingExpression(TextSpan Span) : Expression(Span);

internal sealed record Parameter(TextSpan Span, string Name, LiteralExpression? Default, bool IsVariadic);

/// <summary>A declared function. Without a list (<see cref="Parameters"/> is null) its arguments are only <c>$0</c>, <c>$1</c>.</summary>
internal sealed record Function(TextSpan Span, string? Name, IReadOnlyList<Parameter>? Parameters, Block Body, bool IsInline);
