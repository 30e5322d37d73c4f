namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>The blocks inside a statement.</summary>
internal static class StatementBlocks
{
    public static IEnumerable<Block> Of(Statement statement)
    {
        switch (statement)
        {
            case IfStatement s:
                return s.Else is null ? [s.Then] : [s.Then, s.Else];
            case ForStatement s:
                return s.Else is null ? [s.Body] : [s.Body, s.Else];
            case WhileStatement s:
                return [s.Body];
            case CaseStatement s:
                var whens = s.Whens.Select(w => w.Body);
                return s.Else is null ? whens : whens.Concat([s.Else]);
            case CaptureStatement s:
                return [s.Body];
            case WithStatement s:
                return [s.Body];
            case WrapStatement s:
                return [s.Body];
            case FunctionStatement s:
                return [s.Function.Body];
            default:
                return [];
        }
    }
}
