using Hyperframes.Contexts.Values;

namespace Hyperframes.Contexts;

/// <summary>Follows the literal text of a template and says what each hole in it is.</summary>
public static class ContextTracker
{
    /// <summary>Reads literal text.</summary>
    public static ContextState Advance(ContextState state, string literal)
    {
        if (state.Position == HtmlPosition.PlainText || literal.Length == 0)
        {
            return state;
        }

        var reader = new HtmlReader(state);
        reader.Read(literal);
        return reader.ToState();
    }

    /// <summary>Meets a hole.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="context">How its value must be written, or why none can be.</param>
    /// <returns>The state behind it; behind a refused hole the same as before.</returns>
    public static ContextState Hole(ContextState state, out OutputContext context)
    {
        if (state.Position == HtmlPosition.BeforeValue)
        {
            state = state with
            {
                Position = HtmlPosition.AttributeValue, Quote = '\0', Value = AttributeLanguage.Of(state.Element, state.Attribute, state.Facts),
            };
        }

        context = state.Position switch
        {
            HtmlPosition.PlainText => OutputContext.PlainText,
            HtmlPosition.Body when ForeignContent.HoldsCode(state.Foreign) =>
                OutputContext.Refuse(Carrier.Body, "A value cannot stand in a script or style of SVG or MathML; move it to one of HTML."),
            HtmlPosition.Body => OutputContext.Body,
            HtmlPosition.TagOpen or HtmlPosition.EndTagOpen or HtmlPosition.TagName =>
                OutputContext.Refuse(Carrier.Body, "A value cannot be the name of a tag; write the tags out and choose with {{ if }}."),
            HtmlPosition.InTag or HtmlPosition.AttributeName or HtmlPosition.BehindName =>
                OutputContext.Refuse(Carrier.Body, "A value cannot be an attribute or its name; write the attribute out and choose with {{ if }}."),
            HtmlPosition.RcData => state.Pending.Length == 0
                ? new(ValueKind.Text, Carrier.RcData)
                : OutputContext.Refuse(Carrier.RcData, $"A value cannot follow '{state.Pending}' in <{state.Element}>."),
            HtmlPosition.Comment => CommentHole(state.Pending),
            HtmlPosition.AttributeValue or HtmlPosition.RawText => default,
            HtmlPosition.Lost => OutputContext.Refuse(Carrier.Body, "What this place is depends on values or branches before it."),
            _ => OutputContext.Refuse(Carrier.Comment, "A value cannot stand in a declaration."),
        };
        return state.Position switch
        {
            HtmlPosition.AttributeValue or HtmlPosition.RawText => ValueHole(state, out context),
            HtmlPosition.Comment when !context.IsRefused => state with { Pending = HtmlReader.ValueInComment },
            _ => state,
        };
    }

    /// <summary>The state that may follow two branches; null when they end in places where a hole would mean different things.</summary>
    public static ContextState? Join(ContextState one, ContextState other)
    {
        if (one.Equals(other))
        {
            return one;
        }

        if (IsOutsideValue(one) && IsOutsideValue(other) && one.Element == other.Element && one.IsEndTag == other.IsEndTag
            && one.Foreign == other.Foreign && one.Facts.Type == other.Facts.Type)
        {
            var facts = new TagFacts(one.Facts.Type, one.Facts.IsNamed && other.Facts.IsNamed);
            return one with { Position = HtmlPosition.AttributeName, Attribute = HtmlReader.UnknownName, Facts = facts, Pending = "", Quote = '\0', Value = null };
        }

        return one.Value is { } value && other.Value is { } otherValue && value.Join(otherValue) is { } joined
            && (one with { Value = null }).Equals(other with { Value = null })
            ? one with { Value = joined }
            : null;
    }

    private static bool IsOutsideValue(ContextState state)
        => state.Position is HtmlPosition.TagName or HtmlPosition.InTag or HtmlPosition.AttributeName or HtmlPosition.BehindName;

    // Two dashes before a value could close the comment with what follows it.
    private static OutputContext CommentHole(string pending)
        => pending.EndsWith("-", StringComparison.Ordinal) && pending != HtmlReader.CommentStart
            ? OutputContext.Refuse(Carrier.Comment, "A value cannot follow a dash in a comment; put a space between.")
            : new(ValueKind.Text, Carrier.Comment);

    private static ContextState ValueHole(ContextState state, out OutputContext context)
    {
        var carrier = state.Position == HtmlPosition.RawText
            ? state.Element == "style" ? Carrier.StyleElement : Carrier.ScriptElement
            : state.Quote switch { '"' => Carrier.AttributeDoubleQuoted, '\'' => Carrier.AttributeSingleQuoted, _ => Carrier.AttributeUnquoted };
        var isWords = state.Value is TextState;
        if (state.Pending.Length > 0 && !(isWords && state.Position == HtmlPosition.AttributeValue))
        {
            context = OutputContext.Refuse(carrier, $"A value cannot follow '{state.Pending}' here: together they could become something else.");
            return state;
        }

        var hole = state.Value!.Hole();
        context = new(hole.Kind, carrier, hole.Refusal);
        return context.IsRefused ? state : state with { Value = hole.Behind, Pending = "" };
    }
}
