namespace Hyperframes.Cli.Tests.Linting;

/// <summary>A project in a folder that is gone after the test.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public const string CleanPage = """
        <!doctype html>
        <html lang="en">
          <body>
            <div id="root" data-composition-id="main" data-no-timeline data-start="0" data-duration="10" data-width="1920" data-height="1080">
              <p id="hello" class="clip" data-start="0" data-duration="2" data-track-index="1">Hello</p>
            </div>
          </body>
        </html>

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hfdsl-");

    public TemporaryProject(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), text);
        }
    }

    public string Path => _folder.FullName;

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => _folder.Delete(recursive: true);
}
