using Hyperframes.Variables;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Where media elements take their source from.</summary>
internal static class MediaSource
{
    /// <summary>Ties the source to a variable; its default, if there is one, is what renders without a value (contract 13.4).</summary>
    public static void Bind(ElementNode element, VariableBinding variable)
    {
        element.Set("data-var-src", variable.Id);
        if (variable.DefaultText.Length > 0)
        {
            element.Set("src", variable.DefaultText);
        }
    }
}
