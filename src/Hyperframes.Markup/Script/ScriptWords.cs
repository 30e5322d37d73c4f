namespace Hyperframes.Markup.Script;

/// <summary>The words that a name may not be, and where.</summary>
internal static class ScriptWords
{
    private static readonly HashSet<string> Keywords = new(
        [
            "break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return",
            "switch", "throw", "try", "var", "while", "with", "null", "true", "false", "instanceof", "typeof", "void", "delete", "new",
            "in", "this", "const", "class", "extends", "export", "import", "super",
        ],
        StringComparer.Ordinal);

    public static bool IsKeyword(string word) => word.Length is >= 2 and <= 10 && Keywords.Contains(word);

    public static bool IsReserved(string word, bool strict, bool module) =>
        word == "enum" || (module && word == "await") || (strict && IsReservedInStrictCode(word));

    private static bool IsReservedInStrictCode(string word) => word
        is "implements" or "interface" or "let" or "package" or "private" or "protected" or "public" or "static" or "yield";
}
