using System.Text;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>Lines of a template, as generated code carries them.</summary>
internal static class Lines
{
    /// <summary>The lengths of all lines but the last, with their ends, as one C# constant: as a list of numbers it would cost the compiler more.</summary>
    public static string Lengths(string text)
    {
        var lengths = new StringBuilder("\"");
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lengths.Append(start == 0 ? "" : " ").Append(i + 1 - start);
                start = i + 1;
            }
        }

        return lengths.Append('"').ToString();
    }
}
