namespace Hyperframes.Markup.Contract;

/// <summary>One attribute of the contract (section 5).</summary>
/// <param name="Name">The name; with <see cref="IsPrefix"/> the beginning of a family of names.</param>
/// <param name="Elements">Where it has a meaning: element names, or <c>any</c>, <c>root</c>, <c>host</c>, <c>media</c>, <c>group</c>.</param>
/// <param name="Type">The grammar of its value.</param>
/// <param name="Status">Who writes it.</param>
/// <param name="Section">The section of the contract that tells about it.</param>
/// <param name="Meaning">What it does.</param>
public sealed record HyperframesAttribute(string Name, IReadOnlyList<string> Elements, AttributeValueType Type, AttributeStatus Status, string Section, string Meaning)
{
    /// <summary>Least value; null when there is none.</summary>
    public double? Min { get; init; }

    /// <summary>Greatest value; null when there is none.</summary>
    public double? Max { get; init; }

    /// <summary>What holds without the attribute; null when that depends, or is nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The values of a <see cref="AttributeValueType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What to write instead of a deprecated or unread attribute.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether the name stands for all names that begin with it.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Whether it has a meaning on <paramref name="element"/> (a tag name in lower case), whatever its role.</summary>
    public bool MayStandOn(string element)
    {
        foreach (var name in Elements)
        {
            switch (name)
            {
                case "any" or "root" or "host":
                    return true;
                case "media" when element is "video" or "audio" or "img":
                    return true;
                case "group" when element == "hf-audio-group":
                    return true;
                default:
                    if (name == element)
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }
}
