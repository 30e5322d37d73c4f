using System.Buffers;
using Hyperframes.Bundling;

namespace Hyperframes;

/// <summary>Anything that can become a bundle: a composition in C#, a compiled template, a page of the project.</summary>
public interface IComposition
{
    /// <summary>The files that the page needs beside it (scenes, fonts, media); assets of a folder are given to the bundle instead.</summary>
    IReadOnlyList<BundleFile> Files => [];

    /// <summary>Writes the page that is rendered, as UTF-8: a whole document, or a fragment that the bundle completes.</summary>
    void WriteHtml(IBufferWriter<byte> output);
}
