using System.Globalization;

namespace Hyperframes.Templates.Functions;

/// <summary><c>object.format</c> and <c>math.format</c>: .NET format strings.</summary>
internal static class ObjectFormatting
{
    public static string Format(TemplateRun run, in TemplateValue value, string? format, string? culture, int at)
    {
        IFormattable formattable = value.ToObject() as IFormattable
            ?? throw run.Error($"A value of type {Conversions.KindName(value)} cannot be formatted.", at);
        return formattable.ToString(format, Culture(run, culture));
    }

    public static CultureInfo Culture(TemplateRun run, string? name) => string.IsNullOrEmpty(name) ? run.Culture : CultureInfo.GetCultureInfo(name);
}
