using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace Hyperframes.Templates;

/// <summary>Compiled templates as text: what they write as UTF-8, decoded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TemplateText
{
    /// <summary>The rendered template.</summary>
    /// <exception cref="TemplateException">The template failed; says where.</exception>
    public static string Of<T>(T template, TemplateOptions? options = null)
        where T : ITemplate, allows ref struct
    {
        var bytes = new ArrayBufferWriter<byte>();
        template.Render(bytes, options);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes the rendered template.</summary>
    /// <exception cref="TemplateException">The template failed; says where. Nothing is written then.</exception>
    public static void Write<T>(T template, TextWriter output, TemplateOptions? options)
        where T : ITemplate, allows ref struct => output.Write(Of(template, options));
}
