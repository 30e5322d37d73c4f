using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A bus through which several clips are mixed (contract 7.2).</summary>
public sealed class AudioGroupBuilder
{
    internal AudioGroupBuilder(string id)
    {
        Id = ElementId.Checked(id);
        Element.Id = Id;
    }

    internal string Id { get; }

    internal ElementNode Element { get; } = new(ElementTag.AudioGroup);

    internal bool HasMembers { get; set; }

    /// <summary>A name for people.</summary>
    public AudioGroupBuilder Label(string label)
    {
        Element.Set("data-label", label);
        return this;
    }

    /// <summary>Sets the level of the whole group as a linear gain.</summary>
    /// <param name="gain">0 to 3.981 (+12 dB); 1 leaves the level as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gain"/> is out of range.</exception>
    public AudioGroupBuilder Volume(double gain)
    {
        Element.Set("data-volume", ContractRange.Text("data-volume", gain, "linear gain"));
        return this;
    }

    /// <summary>Moves the level over the time of the composition, in straight lines from point to point.</summary>
    /// <param name="points">Time of the composition, and linear gain from 0 to 3.981; at most 512.</param>
    public AudioGroupBuilder VolumeAt(params (Seconds Time, double Gain)[] points)
    {
        Element.Set("data-automation", Fluent.VolumeAutomation.ToJson(points));
        return this;
    }
}
