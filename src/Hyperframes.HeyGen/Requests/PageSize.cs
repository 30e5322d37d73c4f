namespace Hyperframes.HeyGen;

/// <summary>The range of <c>limit</c>.</summary>
internal static class PageSize
{
    public const int Most = 100;
    public const int MostSounds = 50;

    public static void Check(string operation, int? limit, int most, RequestError? other = null)
    {
        var errors = new RequestErrors();
        errors.Range("limit", limit, 1, most);
        if (other is not null)
        {
            errors.Add(other.Member, other.Message);
        }

        errors.ThrowIfAny(operation);
    }
}
