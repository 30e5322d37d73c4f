namespace Hyperframes.Generators;

/// <summary>The ids of the template compiler. An id is never used for anything else again.</summary>
internal static class DiagnosticIds
{
    public const string TemplateNotFound = "HF0001";
    public const string AmbiguousTemplate = "HF0002";
    public const string TypeMustBePartial = "HF0003";
    public const string GeneratorFailed = "HF0004";

    public const string UnexpectedToken = "HF1000";
    public const string ExpectedExpression = "HF1001";
    public const string ExpectedEndOfStatement = "HF1002";
    public const string MissingEnd = "HF1003";
    public const string SurplusEnd = "HF1004";
    public const string UnterminatedString = "HF1005";
    public const string BadStringEscape = "HF1006";
    public const string BadNumber = "HF1007";
    public const string MisplacedAssignment = "HF1008";
    public const string BadTarget = "HF1009";
    public const string BadParameter = "HF1010";
    public const string MisplacedElse = "HF1011";
    public const string UnknownLoopVariable = "HF1012";
    public const string TooDeep = "HF1013";
    public const string TooLarge = "HF1014";
    public const string ExpectedToken = "HF1015";
    public const string UnterminatedEscape = "HF1016";
    public const string ExpectedName = "HF1017";

    public const string UnknownName = "HF1200";
    public const string UnknownMember = "HF1201";
    public const string UnknownFunction = "HF1202";
    public const string WrongArgumentCount = "HF1203";
    public const string WrongArgumentType = "HF1204";
    public const string NotEnumerable = "HF1205";
    public const string DivisionByZero = "HF1206";
    public const string UnreachableCase = "HF1207";
    public const string UnknownInclude = "HF1208";
    public const string IncludeCycle = "HF1209";
    public const string LoopVariableOutsideLoop = "HF1210";
    public const string UnknownLoopOption = "HF1211";
    public const string JumpOutsideLoop = "HF1212";

    public const string EvaluationAtRunTime = "HF1400";
    public const string ComputedInclude = "HF1401";

    public const string NoValueHere = "HF1500";
    public const string BranchesEndApart = "HF1501";
    public const string LoopChangesContext = "HF1502";
    public const string MarkupOutsideBody = "HF1503";
    public const string MisplacedTrust = "HF1506";
    public const string TrustedText = "HF1507";
    public const string EscapedTwice = "HF1508";
}
