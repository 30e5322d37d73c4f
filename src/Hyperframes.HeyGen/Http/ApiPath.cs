namespace Hyperframes.HeyGen;

/// <summary>Paths with an id in them. Ids are opaque, so they are escaped, and one that would change the path is refused.</summary>
internal static class ApiPath
{
    public static string With(string before, string id, string member, string after = "")
    {
        if (string.IsNullOrWhiteSpace(id) || id is "." or "..")
        {
            throw new HeyGenRequestException(before, [new(member, $"'{id}' is not an id")]);
        }

        return $"{before}/{Uri.EscapeDataString(id)}{after}";
    }
}
