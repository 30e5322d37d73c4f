namespace Hyperframes.Contexts.Values;

/// <summary>Inside a list of URLs with descriptors (<c>srcset</c>).</summary>
internal sealed record UrlListState(UrlListState.Parts Part) : ValueState
{
    internal enum Parts
    {
        Start,
        Url,
        Descriptor,
    }

    public static readonly UrlListState Start = new(Parts.Start);

    public override ValueState Read(char c) => Part switch
    {
        _ when c == ',' => Start,
        Parts.Start => c is ' ' or '\t' or '\n' or '\r' or '\f' ? this : new UrlListState(Parts.Url),
        Parts.Url => c is ' ' or '\t' or '\n' or '\r' or '\f' ? new UrlListState(Parts.Descriptor) : this,
        _ => this,
    };

    public override Hole Hole() => Part switch
    {
        Parts.Start => new(ValueKind.UrlListItem, new UrlListState(Parts.Url)),
        Parts.Url => new(ValueKind.UrlComponent, this),
        _ => Values.Hole.Refuse(this, "The width or density of a source must be literal."),
    };

    public override string Describe() => "a list of URLs";
}
