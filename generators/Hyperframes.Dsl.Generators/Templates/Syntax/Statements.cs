using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Anything a template does in order.</summary>
internal abstract record Statement(TextSpan Span);

internal sealed record Block(TextSpan Span, IReadOnlyList<Statement> Statements);

/// <summary>Text that is output as it stands.</summary>
internal sealed record RawStatement(TextSpan Span, string Text) : Statement(Span);

/// <summary>The <c>{{</c> of a code block, with the white space that it alone stands behind on its line.</summary>
internal sealed record CodeEnterStatement(TextSpan Span, string Indent) : Statement(Span);

internal sealed record CodeExitStatement(TextSpan Span) : Statement(Span);

internal sealed record ExpressionStatement(TextSpan Span, Expression Value) : Statement(Span);

/// <summary><c>x = v</c>, or with an operator <c>x += v</c>.</summary>
internal sealed record AssignStatement(TextSpan Span, Expression Target, TokenKind? Operator, TextSpan OperatorSpan, Expression Value) : Statement(Span);

internal sealed record FunctionStatement(TextSpan Span, Function Function, TextSpan NameSpan) : Statement(Span);

/// <summary><c>if … else if … else</c>; an else-if is an <see cref="IfStatement"/> alone in <see cref="Else"/>.</summary>
internal sealed record IfStatement(TextSpan Span, Expression Condition, Block Then, Block? Else) : Statement(Span);

internal sealed record LoopOption(TextSpan Span, string Name, Expression? Value);

/// <summary><c>for</c> or <c>tablerow</c>.</summary>
internal sealed record ForStatement(
    TextSpan Span, TextSpan KeywordSpan, bool IsTable, Expression Variable, Expression Source, IReadOnlyList<LoopOption> Options, Block Body, Block? Else)
    : Statement(Span);

internal sealed record WhileStatement(TextSpan Span, TextSpan KeywordSpan, Expression Condition, Block Body) : Statement(Span);

internal sealed record When(TextSpan Span, IReadOnlyList<Expression> Values, Block Body);

internal sealed record CaseStatement(TextSpan Span, Expression Value, IReadOnlyList<When> Whens, Block? Else) : Statement(Span);

internal sealed record CaptureStatement(TextSpan Span, Expression Target, Block Body) : Statement(Span);

internal sealed record WithStatement(TextSpan Span, Expression Target, Block Body) : Statement(Span);

internal sealed record WrapStatement(TextSpan Span, Expression Target, Block Body) : Statement(Span);

internal sealed record ImportStatement(TextSpan Span, Expression Value) : Statement(Span);

internal sealed record ReadOnlyStatement(TextSpan Span, Expression Target) : Statement(Span);

internal sealed record ReturnStatement(TextSpan Span, Expression? Value) : Statement(Span);

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed record JumpStatement(TextSpan Span, bool IsBreak) : Statement(Span);
