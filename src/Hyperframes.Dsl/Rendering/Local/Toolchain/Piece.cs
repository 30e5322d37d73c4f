using System.Security.Cryptography;
using System.Text;

namespace Hyperframes.Rendering.Local;

/// <summary>A part of the toolchain that npm installs by its own lock file.</summary>
/// <param name="Name">The folder of its <c>package.json</c> and <c>package-lock.json</c> among the embedded resources.</param>
/// <param name="Megabytes">Size on disk, as said before it is installed.</param>
internal sealed record Piece(string Name, int Megabytes)
{
    private static readonly string[] LockFiles = ["package.json", "package-lock.json"];

    /// <summary>Name and digest of the lock file: another version is another folder.</summary>
    public string FolderName => Name + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Read(LockFiles[1]))))[..12];

    /// <summary>Puts the lock file where <c>npm ci</c> finds it.</summary>
    public void WriteLockFiles(string folder)
    {
        foreach (var file in LockFiles)
        {
            File.WriteAllText(Path.Combine(folder, file), Read(file));
        }
    }

    private string Read(string file)
    {
        var name = $"toolchain/{Name}/{file}";
        using var stream = typeof(Piece).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing from this build of Hyperframes.Dsl.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
