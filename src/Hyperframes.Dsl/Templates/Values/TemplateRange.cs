using System.Collections;

namespace Hyperframes.Templates;

/// <summary>A sequence that is made while it is read, each time anew: ranges and the lazy built-in functions.</summary>
internal sealed class TemplateRange(Func<IEnumerable<TemplateValue>> items) : IEnumerable<TemplateValue>
{
    public IEnumerator<TemplateValue> GetEnumerator() => items().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
