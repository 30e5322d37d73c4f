namespace Hyperframes.HeyGen;

/// <summary>Reads environment variables: empty is unset, a control character is an error and not a reason to look elsewhere.</summary>
internal static class EnvironmentText
{
    public static string? Read(Func<string, string?> environment, string name)
    {
        var value = environment(name);
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        return value.Any(c => c < ' ' || c == '\u007F')
            ? throw new HeyGenCredentialsException($"The environment variable {name} holds a control character; set it again without line breaks.")
            : value;
    }
}
