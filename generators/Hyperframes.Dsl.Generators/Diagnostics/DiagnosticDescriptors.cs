using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Diagnostics;

/// <summary>Title and message of each diagnostic of the template compiler. Messages say what is wrong and what to do.</summary>
internal static class DiagnosticDescriptors
{
    private const string Templates = "Hyperframes.Templates";
    private const string Contexts = "Hyperframes.Contexts";

    public static readonly DiagnosticDescriptor TemplateNotFound = Error("HF0001", "Template not found", "The project has no template '{0}'; check the path, and that the file is an AdditionalFiles item (*.sbn-html, *.sbn and the like are by default)");
    public static readonly DiagnosticDescriptor AmbiguousTemplate = Error("HF0002", "Template path means several files", "'{0}' may be '{1}'; write more of the path");
    public static readonly DiagnosticDescriptor TypeMustBePartial = Error("HF0003", "Type of a template is not partial", "'{0}' and all types around it must be partial, so that the template can be compiled into it");
    public static readonly DiagnosticDescriptor GeneratorFailed = Error("HF0004", "Template could not be compiled", "The template compiler failed at '{0}' ({1}); please report it with the template");

    public static readonly DiagnosticDescriptor UnexpectedToken = Error("HF1000", "Unexpected text in code", "Unexpected '{0}'");
    public static readonly DiagnosticDescriptor ExpectedExpression = Error("HF1001", "Missing expression", "An expression is missing before '{0}'; lines end a statement except inside brackets, braces and behind '|'");
    public static readonly DiagnosticDescriptor ExpectedEndOfStatement = Error("HF1002", "Missing end of statement", "'{0}' does not belong to the statement before it; separate statements by a line end or ';'");
    public static readonly DiagnosticDescriptor MissingEnd = Error("HF1003", "Missing end", "The '{0}' of line {1}, column {2} has no 'end'; 'end' must begin a statement");
    public static readonly DiagnosticDescriptor SurplusEnd = Error("HF1004", "Surplus end", "This 'end' ends nothing; remove it or add the statement it belongs to");
    public static readonly DiagnosticDescriptor UnterminatedString = Error("HF1005", "Unterminated string", "A string that begins with {0} is not closed; add the closing {0}");
    public static readonly DiagnosticDescriptor BadStringEscape = Error("HF1006", "Unknown escape in a string", "'{0}' cannot stand here in an escape; write \\\\ for a backslash or use `backquotes`");
    public static readonly DiagnosticDescriptor BadNumber = Error("HF1007", "Malformed number", "'{0}' is not a number; an exponent needs digits, and a negative one a fraction (1.0e-2)");
    public static readonly DiagnosticDescriptor MisplacedAssignment = Error("HF1008", "Misplaced assignment", "'{0}' can only be assigned to as a statement of its own; to compare, write ==");
    public static readonly DiagnosticDescriptor BadTarget = Error("HF1009", "Not assignable", "'{0}' cannot be assigned to; use a variable, a member or an indexer");
    public static readonly DiagnosticDescriptor BadParameter = Error("HF1010", "Malformed parameter", "The parameter '{0}' is not allowed here: {1}");
    public static readonly DiagnosticDescriptor MisplacedElse = Error("HF1011", "Misplaced else or when", "'{0}' does not belong to an 'if', 'case' or loop here");
    public static readonly DiagnosticDescriptor UnknownLoopVariable = Error("HF1012", "Unknown loop variable", "There is no '{0}'; loops have index, first, last, even, odd, length, rindex and changed ('while' only index, first, even, odd; 'tablerow' also col)");
    public static readonly DiagnosticDescriptor TooDeep = Error("HF1013", "Template nests too deeply", "Expressions or statements are nested, or chained, more than {0} deep; divide them with variables or functions");
    public static readonly DiagnosticDescriptor TooLarge = Error("HF1014", "Template too large", "The template has {0} characters, more than {1}; divide it into includes");
    public static readonly DiagnosticDescriptor ExpectedToken = Error("HF1015", "Missing token", "'{0}' is missing before '{1}'");
    public static readonly DiagnosticDescriptor UnterminatedEscape = Error("HF1016", "Unterminated escape block", "The escape block is not closed; add '{0}'");
    public static readonly DiagnosticDescriptor ExpectedName = Error("HF1017", "Missing name", "'{0}' needs a name, not '{1}'");

    public static readonly DiagnosticDescriptor UnknownName = Error("HF1200", "Unknown name", "There is no '{0}' here{1}");
    public static readonly DiagnosticDescriptor UnknownMember = Error("HF1201", "Unknown member", "'{0}' has no member '{1}'{2}");
    public static readonly DiagnosticDescriptor UnknownFunction = Error("HF1202", "Unknown function", "There is no function '{0}'{1}");
    public static readonly DiagnosticDescriptor WrongArgumentCount = Error("HF1203", "Wrong number of arguments", "'{0}' takes {1}, not {2}");
    public static readonly DiagnosticDescriptor WrongArgumentType = Error("HF1204", "Wrong type of argument", "The parameter '{0}' of '{1}' takes {2}, not {3}");
    public static readonly DiagnosticDescriptor NotEnumerable = Error("HF1205", "Not enumerable", "'{0}' is {1}; a loop needs a list, a range, a text or an object");
    public static readonly DiagnosticDescriptor DivisionByZero = Error("HF1206", "Division by zero", "'{0}' divides by zero");
    public static readonly DiagnosticDescriptor UnreachableCase = Error("HF1207", "Unreachable case", "The value {0} was taken by an earlier 'when'; remove it");
    public static readonly DiagnosticDescriptor UnknownInclude = Error("HF1208", "Unknown include", "The project has no template '{0}' to include{1}");
    public static readonly DiagnosticDescriptor IncludeCycle = Error("HF1209", "Endless include", "'{0}' includes itself without a condition: {1}");
    public static readonly DiagnosticDescriptor LoopVariableOutsideLoop = Error("HF1210", "Loop variable outside its loop", "'{0}' exists only inside its loop; assign it to another variable to keep it");
    public static readonly DiagnosticDescriptor UnknownLoopOption = Error("HF1211", "Unknown loop option", "A loop has no option '{0}'; there are offset, limit and reversed, and cols for tablerow");
    public static readonly DiagnosticDescriptor JumpOutsideLoop = Error("HF1212", "Jump outside a loop", "'{0}' stands outside a loop");

    public static readonly DiagnosticDescriptor EvaluationAtRunTime = Error("HF1400", "Code that is known only at run time", "'{0}' would need a compiler at run time; declare a function, or include a template");
    public static readonly DiagnosticDescriptor ComputedInclude = Error("HF1401", "Computed include", "The name of an include must be a text in quotes; choose between includes with 'if' or 'case'");

    public static readonly DiagnosticDescriptor NoValueHere = Error("HF1500", "No value can stand here", "No value can be written here safely: {0}");
    public static readonly DiagnosticDescriptor BranchesEndApart = Error("HF1501", "Branches end in different places", "The branches end in different places of the page: {0}, and {1}; close what each one opens");
    public static readonly DiagnosticDescriptor LoopChangesContext = Error("HF1502", "Loop ends elsewhere than it began", "The loop begins in {0} and ends in {1}; close in it what it opens");
    public static readonly DiagnosticDescriptor MarkupOutsideBody = Error("HF1503", "Markup outside the content of an element", "Markup can only be written into the content of an element, not here: {0}");
    public static readonly DiagnosticDescriptor MisplacedTrust = New("HF1506", "Trusted value in a place that does not take it", "A {0} can be written in {1} only", DiagnosticSeverity.Error, Contexts);
    public static readonly DiagnosticDescriptor TrustedText = New("HF1507", "Text is trusted", "'{0}' is written without escaping; make sure that nobody else chooses it", DiagnosticSeverity.Hidden, Contexts);
    public static readonly DiagnosticDescriptor EscapedTwice = Warning("HF1508", "Escape without effect", "The place escapes its value already, so 'html.escape' does nothing here; remove it");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        TemplateNotFound, AmbiguousTemplate, TypeMustBePartial, GeneratorFailed, UnexpectedToken, ExpectedExpression, ExpectedEndOfStatement, MissingEnd, SurplusEnd,
        UnterminatedString, BadStringEscape, BadNumber, MisplacedAssignment, BadTarget, BadParameter, MisplacedElse, UnknownLoopVariable, TooDeep, TooLarge,
        ExpectedToken, UnterminatedEscape, ExpectedName, UnknownName, UnknownMember, UnknownFunction, WrongArgumentCount, WrongArgumentType, NotEnumerable,
        DivisionByZero, UnreachableCase, UnknownInclude, IncludeCycle, LoopVariableOutsideLoop, UnknownLoopOption, JumpOutsideLoop, EvaluationAtRunTime,
        ComputedInclude, NoValueHere, BranchesEndApart, LoopChangesContext, MarkupOutsideBody, MisplacedTrust,
        TrustedText, EscapedTwice,
    }.ToDictionary(d => d.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => ById[id];

    public static bool IsError(string id) => ById[id].DefaultSeverity == DiagnosticSeverity.Error;

    private static DiagnosticDescriptor Error(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity, string category = Templates) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"docs/diagnostics/{id}.md");
}
