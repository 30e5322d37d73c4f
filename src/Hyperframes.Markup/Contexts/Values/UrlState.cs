namespace Hyperframes.Contexts.Values;

/// <summary>Inside a URL.</summary>
/// <param name="Part">How far it has been read.</param>
/// <param name="Head">The literal text so far, as long as it may still become a scheme.</param>
/// <param name="LoadsCode">Whether the browser runs what the URL names: then its beginning cannot come from data.</param>
internal sealed record UrlState(UrlState.Parts Part, string Head, bool LoadsCode) : ValueState
{
    /// <summary>Schemes under which a path may come from data.</summary>
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "blob", "mailto", "tel" };

    internal enum Parts
    {
        /// <summary>Nothing written yet.</summary>
        Start,

        /// <summary>Characters that may become a scheme.</summary>
        Head,

        /// <summary>Behind a value that began the URL.</summary>
        BehindValue,

        /// <summary>Behind a scheme or a slash.</summary>
        Path,

        /// <summary>Behind <c>?</c> or <c>#</c>.</summary>
        Query,

        /// <summary>Branches left it at different parts.</summary>
        Unknown,
    }

    public static UrlState Start(bool loadsCode) => new(Parts.Start, "", loadsCode);

    public override ValueState Read(char c) => Part switch
    {
        Parts.Query => this,
        _ when c is '?' or '#' => this with { Part = Parts.Query, Head = "" },
        Parts.Path or Parts.Unknown => this,
        _ when c is '/' or '\\' => this with { Part = Parts.Path, Head = "" },
        Parts.BehindValue => c == ':' ? new ClosedState("A value before it is the scheme of this URL.") : this,
        Parts.Start when c is ' ' or '\t' or '\n' or '\r' or '\f' => this,
        Parts.Start => this with { Part = Parts.Head, Head = c.ToString() },
        Parts.Head when c == ':' => Schemes.Contains(Head)
            ? this with { Part = Parts.Path, Head = "" }
            : new ClosedState($"The URL begins with the scheme '{Head}:', whose content is not an address."),
        _ => this with { Head = Head + c },
    };

    public override Hole Hole() => Part switch
    {
        Parts.Start when LoadsCode => Values.Hole.Refuse(this, "The browser runs what this URL names, so it must begin with literal text."),
        Parts.Start => new(ValueKind.UrlStart, this with { Part = Parts.BehindValue }),
        Parts.Path when !LoadsCode => new(ValueKind.UrlPath, this),
        Parts.Unknown => Values.Hole.Refuse(this, "Branches before it leave the URL in different parts (before or behind its '?')."),
        Parts.Head => new(ValueKind.UrlComponent, this with { Part = Parts.BehindValue, Head = "" }),
        _ => new(ValueKind.UrlComponent, this),
    };

    public override ValueState? Join(ValueState other)
        => other is UrlState url && url.LoadsCode == LoadsCode ? (Equals(other) ? this : new UrlState(Parts.Unknown, "", LoadsCode)) : null;

    public override string Describe() => Part switch
    {
        Parts.Start => "the beginning of a URL",
        Parts.Query => "the query of a URL",
        _ => "a URL",
    };
}
