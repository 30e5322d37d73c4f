using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hyperframes.Fluent;
using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Source;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Changes to a composition. Each returns another composition, whose page differs in what was changed and in nothing else.</summary>
public static class CompositionEdits
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Changes the text of an element that has no elements inside.</summary>
    /// <exception cref="KeyNotFoundException">There is no element of that id.</exception>
    /// <exception cref="InvalidOperationException">The element contains others, or cannot contain text.</exception>
    public static Composition WithText(this Composition composition, string id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var elements = ElementsOf(composition);
        var element = Find(elements, id);
        if (element.EndTag is null || elements.Any(other => other.Parent == element) || element.Tag.Name is "script" or "style")
        {
            throw new InvalidOperationException($"The text of '#{id}' cannot be changed: it has elements inside, or no text.");
        }

        var edits = new SourceEdits(composition.Html);
        edits.Replace(element.Content, text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));
        return composition.With(edits);
    }

    /// <summary>Changes when a clip enters and how long it is there; what is null stays.</summary>
    /// <exception cref="KeyNotFoundException">There is no element of that id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative, or the length not more than 0 seconds.</exception>
    public static Composition WithTiming(this Composition composition, string id, Seconds? start = null, Seconds? length = null)
    {
        var element = Find(ElementsOf(composition), id);
        var edits = new SourceEdits(composition.Html);
        if (start is { } from)
        {
            Set(edits, element.Tag, "data-start", ContractRange.Text("data-start", from.Value, "seconds", nameof(start)));
        }

        if (length is { } span)
        {
            Set(edits, element.Tag, "data-duration", span > Seconds.Zero
                ? span.ToString()
                : throw new ArgumentOutOfRangeException(nameof(length), length, "A clip is there for more than 0 seconds (contract 4.3)."));
        }

        FollowWithEnd(edits, element, start, length);
        return composition.With(edits);
    }

    // An older page may say its end too, which must stay the sum of both (contract 5.2).
    private static void FollowWithEnd(SourceEdits edits, PageElement element, Seconds? start, Seconds? length)
    {
        if (Number(element["data-end"]) is not { } end || Number(element["data-start"] ?? "0") is not { } from)
        {
            return;
        }

        var span = Number(element["data-duration"]) is > 0 and var duration ? duration : end - from;
        Set(edits, element.Tag, "data-end", ((start ?? new Seconds(from)) + (length ?? new Seconds(span))).ToString());
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Styles an element; declarations of the same properties in its style attribute give way.</summary>
    /// <exception cref="KeyNotFoundException">There is no element of that id.</exception>
    public static Composition WithStyle(this Composition composition, string id, Action<StyleBuilder> style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var element = Find(ElementsOf(composition), id);
        var styled = new ElementStyle();
        style(new StyleBuilder(styled));
        var names = styled.ToString().Split(';').Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kept = (element["style"] ?? "").Split(';').Where(declaration => declaration.Trim().Length > 0 && !names.Contains(NameOf(declaration)));
        var edits = new SourceEdits(composition.Html);
        Set(edits, element.Tag, "style", string.Join("; ", kept.Select(declaration => declaration.Trim()).Append(styled.ToString())));
        return composition.With(edits);
    }

    /// <summary>Changes the default of a variable.</summary>
    /// <exception cref="KeyNotFoundException">The page declares no such variable.</exception>
    /// <exception cref="ArgumentException">The value is not of the variable's type.</exception>
    public static Composition WithVariableDefault(this Composition composition, string variable, JsonNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var attribute in ElementsOf(composition).Select(element => element.Tag.Attribute(VariableDeclarations.AttributeName)).OfType<AttributeText>())
        {
            if (VariableDeclarations.Read(attribute.Value).Entries.FirstOrDefault(entry => entry.Id == variable) is not { Default: { } old } declared)
            {
                continue;
            }

            var type = value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "boolean" : value.GetValueKind().ToString().ToLower(CultureInfo.InvariantCulture);
            if (declared.Type is { } known && VariableTypes.JsonTypeOf(known) != type)
            {
                throw new ArgumentException($"The variable '{variable}' is of type {declared.TypeName}, which takes no {type}.", nameof(value));
            }

            // The quotes around the attribute stay; only what they cannot hold is written as a reference.
            var json = value.ToJsonString(Readable).Replace("&", "&amp;", StringComparison.Ordinal);
            json = attribute.Quote == AttributeQuote.Single
                ? json.Replace("'", "&#39;", StringComparison.Ordinal)
                : json.Replace("\"", "&quot;", StringComparison.Ordinal);
            var edits = new SourceEdits(composition.Html);
            edits.Replace(attribute.SourceSpanOf(old.Span), json);
            return composition.With(edits);
        }

        throw new KeyNotFoundException($"The page declares no variable '{variable}'.");
    }

    /// <summary>Adds clips behind those that are there. Their times are those of the composition; tracks are allotted behind the ones in use.</summary>
    /// <exception cref="InvalidOperationException">The page has no root that is closed.</exception>
    /// <exception cref="CompositionException">The clips contradict themselves, or use ids of the page.</exception>
    public static Composition WithClips(this Composition composition, Action<CompositionBuilder> clips)
    {
        ArgumentNullException.ThrowIfNull(clips);
        var root = ElementsOf(composition).FirstOrDefault(element => element["data-composition-id"] is { Length: > 0 } && !element.IsIn("template"));
        if (root?.EndTag is not { } end)
        {
            throw new InvalidOperationException("The page has no root element that clips could be added to.");
        }

        var edits = new SourceEdits(composition.Html);
        var (html, files) = CompositionAssembly.WriteClips(composition, clips);
        edits.Insert(end.Span.Start, html);
        return composition.With(edits, files);
    }

    /// <summary>Takes a clip out, with all that is in it.</summary>
    /// <exception cref="KeyNotFoundException">There is no element of that id.</exception>
    public static Composition Without(this Composition composition, string id)
    {
        var element = Find(ElementsOf(composition), id);
        var edits = new SourceEdits(composition.Html);
        edits.Replace(element.Span, "");
        return composition.With(edits);
    }

    private static IReadOnlyList<PageElement> ElementsOf(Composition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return PageElements.Of(HtmlTokenizer.Tokenize(composition.Html));
    }

    private static PageElement Find(IReadOnlyList<PageElement> elements, string id) =>
        elements.FirstOrDefault(element => element["id"] == id)
        ?? throw new KeyNotFoundException($"There is no element '#{id}'. Ids: {string.Join(", ", elements.Select(element => element["id"]).OfType<string>())}.");

    private static void Set(SourceEdits edits, HtmlToken tag, string name, string value)
    {
        if (tag.Attribute(name) is { } attribute)
        {
            edits.Replace(TextSpan.FromBounds(attribute.NameSpan.End, attribute.Span.End), "=" + HtmlEscape.Attribute(value));
        }
        else
        {
            edits.Insert(tag.NameSpan.End, $" {name}={HtmlEscape.Attribute(value)}");
        }
    }

    private static string NameOf(string declaration) => declaration.Split(':')[0].Trim();
}
