namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Line starts of a template, as generated code carries them.</summary>
internal static class Lines
{
    public static IEnumerable<string> Starts(string text)
    {
        yield return "0";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                yield return CSharp.Number(i + 1);
            }
        }
    }
}
