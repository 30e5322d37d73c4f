using System.Text;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>The volume lane of <c>data-automation</c> (contract 7.4).</summary>
internal static class VolumeAutomation
{
    private const int MostPoints = 512;

    public static string ToJson((Seconds Time, double Gain)[] points)
    {
        if (points.Length is 0 or > MostPoints)
        {
            throw new ArgumentException($"An automation lane has 1 to {MostPoints} points.", nameof(points));
        }

        var json = new StringBuilder("""{"version":1,"lanes":[{"target":"volume","points":[""");
        foreach (var (time, gain) in points.OrderBy(point => point.Time))
        {
            json.Append(json[^1] == '[' ? "" : ",")
                .Append("{\"t\":").Append(ContractRange.Text("data-start", time.Value, "seconds", nameof(points)))
                .Append(",\"v\":").Append(ContractRange.Text("data-volume", gain, "linear gain", nameof(points))).Append('}');
        }

        return json.Append("]}]}").ToString();
    }
}
