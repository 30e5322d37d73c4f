namespace Hyperframes.HeyGen;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Member">The member as the API names it, <c>voice_settings.speed</c>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record RequestError(string Member, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Member}: {Message}";
}
