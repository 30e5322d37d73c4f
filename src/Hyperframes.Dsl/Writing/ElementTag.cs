using System.Text;

namespace Hyperframes.Writing;

/// <summary>The tag of an element that is written, as UTF-8.</summary>
internal sealed class ElementTag
{
    public static readonly ElementTag Div = new("div");
    public static readonly ElementTag Span = new("span");
    public static readonly ElementTag P = new("p");
    public static readonly ElementTag H1 = new("h1");
    public static readonly ElementTag H2 = new("h2");
    public static readonly ElementTag H3 = new("h3");
    public static readonly ElementTag Ul = new("ul");
    public static readonly ElementTag Ol = new("ol");
    public static readonly ElementTag Li = new("li");
    public static readonly ElementTag Strong = new("strong");
    public static readonly ElementTag Em = new("em");
    public static readonly ElementTag Video = new("video");
    public static readonly ElementTag Audio = new("audio");
    public static readonly ElementTag AudioGroup = new("hf-audio-group");
    public static readonly ElementTag Br = new("br", hasEnd: false);
    public static readonly ElementTag Img = new("img", hasEnd: false);

    private readonly byte[] _start;
    private readonly byte[] _startWithId;
    private readonly byte[] _end;

    private ElementTag(string name, bool hasEnd = true)
    {
        _start = Encoding.UTF8.GetBytes("<" + name);
        _startWithId = [.. _start, .. " id=\""u8];
        _end = hasEnd ? Encoding.UTF8.GetBytes("</" + name + ">") : [];
    }

    /// <summary><c>&lt;name</c>.</summary>
    public ReadOnlySpan<byte> Start => _start;

    /// <summary><c>&lt;name id="</c>.</summary>
    public ReadOnlySpan<byte> StartWithId => _startWithId;

    /// <summary>The end tag; empty where there is none.</summary>
    public ReadOnlySpan<byte> End => _end;

    /// <summary>Whether it has content and an end tag.</summary>
    public bool HasContent => _end.Length > 0;
}
