using System.Diagnostics;

namespace Hyperframes.Writing;

/// <summary>Which line of C# a call comes from. Known only while it is asked for: it takes a walk over the stack for each element.</summary>
internal static class SourceLines
{
    [ThreadStatic]
    private static int t_recordings;

    /// <summary>Runs something on this thread whose elements remember where they were made.</summary>
    public static T Record<T>(Func<T> build)
    {
        t_recordings++;
        try
        {
            return build();
        }
        finally
        {
            t_recordings--;
        }
    }

    /// <summary>The nearest caller outside of this library that has a line; null when lines are not recorded, or its symbols are not there.</summary>
    public static SourceLine? Here() => t_recordings == 0 ? null : Find();

    private static SourceLine? Find()
    {
        var frame = new StackTrace(fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => frame.GetMethod()?.Module.Assembly != typeof(SourceLines).Assembly && frame.GetFileName() is not null);
        return frame is null ? null : new SourceLine(frame.GetFileName()!, frame.GetFileLineNumber(), frame.GetFileColumnNumber());
    }
}
