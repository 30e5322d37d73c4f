using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hyperframes.Animation;

/// <summary>Text as a literal in a script element: nothing in it can end the literal or the element.</summary>
internal static class ScriptText
{
    public static string Quote(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.Default) + "\"";
}
