namespace Hyperframes.Markup.Source;

/// <summary>
/// Knows whether a tag stands in SVG or MathML, which decides how script, style, title and CDATA are read there. It keeps the names of open elements, not a
/// tree: elements that HTML closes by implication stay open until an outer one closes, which changes nothing for that question.
/// </summary>
internal sealed class OpenElements
{
    private readonly Stack<Frame> _frames = new();

    public OpenElements() => _frames.Push(new Frame("", isForeign: false));

    /// <summary>Whether the innermost element that decides is SVG or MathML.</summary>
    public bool InForeignContent => _frames.Peek().IsForeign;

    /// <summary>Notes a start tag; returns whether its element is foreign.</summary>
    public bool Open(HtmlToken tag)
    {
        if (InForeignContent && LeavesForeignContent(tag))
        {
            while (InForeignContent)
            {
                _frames.Pop();
            }
        }

        var frame = _frames.Peek();
        var isForeign = frame.IsForeign || tag.Name is "svg" or "math";
        if (isForeign ? tag.SelfClosing : HtmlElements.Void.Contains(tag.Name))
        {
            return isForeign;
        }

        if (isForeign && !frame.IsForeign)
        {
            _frames.Push(new Frame(tag.Name, isForeign: true));
        }
        else if (isForeign && HtmlElements.HoldsHtml.Contains(tag.Name))
        {
            _frames.Push(new Frame(tag.Name, isForeign: false));
        }
        else
        {
            frame.Open(tag.Name);
        }

        return isForeign;
    }

    /// <summary>Notes an end tag.</summary>
    public void Close(string name)
    {
        while (true)
        {
            var frame = _frames.Peek();
            if (frame.Close(name))
            {
                return;
            }

            if (_frames.Count == 1)
            {
                return;
            }

            if (frame.Root == name)
            {
                _frames.Pop();
                return;
            }

            // An end tag of an HTML element that encloses the SVG closes the SVG with it; HTML inside an SVG element closes nothing outside of that.
            if (!frame.IsForeign || !Enclosing(frame).Has(name))
            {
                return;
            }

            _frames.Pop();
        }
    }

    private Frame Enclosing(Frame inner)
    {
        foreach (var frame in _frames)
        {
            if (!ReferenceEquals(frame, inner))
            {
                return frame;
            }
        }

        return inner;
    }

    private static bool LeavesForeignContent(HtmlToken tag)
        => HtmlElements.LeavesForeignContent.Contains(tag.Name)
            || (tag.Name == "font" && (tag.Attribute("color") ?? tag.Attribute("face") ?? tag.Attribute("size")) is not null);

    /// <summary>Elements opened since the tree went from HTML to SVG or back.</summary>
    private sealed class Frame(string root, bool isForeign)
    {
        private readonly List<string> _names = [];
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        public string Root { get; } = root;

        public bool IsForeign { get; } = isForeign;

        public bool Has(string name) => _counts.TryGetValue(name, out var count) && count > 0;

        public void Open(string name)
        {
            _names.Add(name);
            _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
        }

        public bool Close(string name)
        {
            if (!Has(name))
            {
                return false;
            }

            string closed;
            do
            {
                closed = _names[_names.Count - 1];
                _names.RemoveAt(_names.Count - 1);
                _counts[closed]--;
            }
            while (closed != name);
            return true;
        }
    }
}
