using System.Runtime.CompilerServices;

namespace Hyperframes.Testing;

/// <summary>Compares a text with the <c>*.verified.txt</c> file beside the test that produced it.</summary>
public static class Snapshot
{
    /// <summary>Set to <c>1</c> to accept what was received: the verified files are written anew, to be reviewed before they are committed.</summary>
    public const string UpdateVariable = "HYPERFRAMES_UPDATE_SNAPSHOTS";

    /// <summary>Passes when <paramref name="actual"/> equals <c>{test file}.{test method}[.{name}].verified.txt</c>; line ends count as LF.</summary>
    /// <param name="actual">The text received.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The texts differ, or nothing was verified yet; what was received stands beside as <c>*.received.txt</c>.</exception>
    public static void Match(string actual, string? name = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string member = "")
    {
        var stem = Path.ChangeExtension(sourceFile, null) + "." + member + (name is null ? "" : "." + name);
        var verifiedFile = stem + ".verified.txt";
        var receivedFile = stem + ".received.txt";
        var received = actual.ReplaceLineEndings("\n");
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        if (string.Equals(received, verified, StringComparison.Ordinal))
        {
            File.Delete(receivedFile);
            return;
        }

        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(verifiedFile, received);
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        throw new SnapshotException(Explain(verified, received, receivedFile));
    }

    private static string Explain(string? verified, string received, string receivedFile)
    {
        if (verified is null)
        {
            return $"Nothing is verified yet. Review {receivedFile}, then run again with {UpdateVariable}=1.";
        }

        var expected = verified.Split('\n');
        var actual = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"Line {line + 1} differs from the verified snapshot.\n"
            + $"  verified: {(line < expected.Length ? expected[line] : "(end of text)")}\n"
            + $"  received: {(line < actual.Length ? actual[line] : "(end of text)")}\n"
            + $"Compare with {receivedFile}; if it is right, run again with {UpdateVariable}=1.";
    }
}
