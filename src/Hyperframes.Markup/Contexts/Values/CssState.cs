namespace Hyperframes.Contexts.Values;

/// <summary>Inside a style sheet or a <c>style</c> attribute. Values may stand only in the value of a declaration, in its strings and in its URLs.</summary>
/// <param name="Part">How far it has been read.</param>
/// <param name="Depth">Open blocks.</param>
/// <param name="Word">The identifier being read, in lower case: a property's name, or a function's.</param>
/// <param name="Quote">The open quote, or a NUL.</param>
/// <param name="Url">Where a URL has been read to, inside <c>url()</c>.</param>
/// <param name="Escaped">Whether a backslash stands before the next character.</param>
internal sealed record CssState(CssState.Parts Part, int Depth, string Word = "", char Quote = '\0', ValueState? Url = null, bool Escaped = false) : ValueState
{
    internal enum Parts
    {
        /// <summary>Selectors and at-rules, outside of every block.</summary>
        Prelude,

        /// <summary>In a block, before the colon.</summary>
        Property,

        /// <summary>In a block, behind the colon.</summary>
        Value,

        /// <summary>Behind a slash that may open a comment.</summary>
        Slash,

        /// <summary>In a comment.</summary>
        Comment,

        /// <summary>Behind a star that may close a comment.</summary>
        CommentStar,
    }

    public static readonly CssState Sheet = new(Parts.Prelude, 0);
    public static readonly CssState Declarations = new(Parts.Property, 1);

    /// <summary>Where a comment, or a slash, was met.</summary>
    public Parts Outer { get; init; }

    public override ValueState Read(char c)
    {
        if (Escaped)
        {
            return this with { Escaped = false };
        }

        return Part switch
        {
            Parts.Comment => c == '*' ? this with { Part = Parts.CommentStar } : this,
            Parts.CommentStar => c == '/' ? this with { Part = Outer } : c == '*' ? this : this with { Part = Parts.Comment },
            Parts.Slash when c == '*' => this with { Part = Parts.Comment },
            Parts.Slash => (this with { Part = Outer }).Read(c),
            _ when Quote != '\0' => ReadQuoted(c),
            _ when Url is not null => ReadUrl(c),
            _ => ReadPlain(c),
        };
    }

    public override Hole Hole()
    {
        if (Escaped || Part is Parts.Slash)
        {
            return Values.Hole.Refuse(this, "A value cannot follow a backslash or a slash in CSS.");
        }

        if (Part is Parts.Comment or Parts.CommentStar)
        {
            return Values.Hole.Refuse(this, "A value in a CSS comment has no effect; take it out of the comment.");
        }

        if (Url is not null)
        {
            var url = Url.Hole();
            var kind = url.Kind switch
            {
                ValueKind.UrlStart => ValueKind.CssUrlStart,
                ValueKind.Refused => ValueKind.Refused,
                _ => ValueKind.CssUrlComponent,
            };
            return new(kind, this with { Url = url.Behind }, url.Refusal);
        }

        return Part switch
        {
            Parts.Value when Quote != '\0' => new(ValueKind.CssString, this),
            Parts.Value => new(ValueKind.CssValue, this with { Word = "" }),
            Parts.Property => Values.Hole.Refuse(this, "A value cannot be the name of a CSS property; only the value of a declaration can be."),
            _ => Values.Hole.Refuse(this, "A value cannot stand in a CSS selector or at-rule; only the value of a declaration can be."),
        };
    }

    public override string Describe() => Part switch
    {
        _ when Url is not null => "a CSS url()",
        Parts.Comment or Parts.CommentStar => "a CSS comment",
        Parts.Value => Quote == '\0' ? "the value of a CSS declaration" : "a CSS string",
        Parts.Property => "the name of a CSS property",
        _ => "a CSS selector",
    };

    private CssState ReadQuoted(char c)
    {
        if (c == '\\')
        {
            return this with { Escaped = true };
        }

        if (c == Quote || c is '\n' or '\r' or '\f')
        {
            return this with { Quote = '\0' };
        }

        return Url is null ? this : this with { Url = Url.Read(c) };
    }

    private CssState ReadUrl(char c) => c switch
    {
        ')' => this with { Url = null },
        '\\' => this with { Escaped = true },
        '"' or '\'' => this with { Quote = c },
        _ => this with { Url = Url!.Read(c) },
    };

    private CssState ReadPlain(char c)
    {
        switch (c)
        {
            case '\\':
                return this with { Escaped = true };
            case '/':
                return this with { Outer = Part, Part = Parts.Slash, Word = "" };
            case '"' or '\'':
                return this with { Quote = c, Word = "" };
            case '{':
                return this with { Part = Parts.Property, Depth = Depth + 1, Word = "" };
            case '}':
                return this with { Part = Depth > 1 ? Parts.Property : Parts.Prelude, Depth = Math.Max(Depth - 1, 0), Word = "" };
            case ';':
                return this with { Part = Depth > 0 ? Parts.Property : Parts.Prelude, Word = "" };
            case ':' when Part == Parts.Property && Word.Length > 0:
                return this with { Part = Parts.Value, Word = "" };
            case '(' when Word == "url":
                return this with { Word = "", Url = UrlState.Start(loadsCode: false) };
            case ' ' or '\t' or '\n' or '\r' or '\f' when Part == Parts.Property:
                return this;
            default:
                return IsNameCharacter(c) ? this with { Word = Word + char.ToLowerInvariant(c) } : Word.Length == 0 ? this : this with { Word = "" };
        }
    }

    private static bool IsNameCharacter(char c) => c is '-' or '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or >= '\u0080';
}
