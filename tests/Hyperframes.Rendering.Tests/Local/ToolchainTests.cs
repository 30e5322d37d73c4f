using System.Runtime.Versioning;
using Hyperframes.Rendering.Local;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>Finding and installing tools, on machines that the test makes up.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ToolchainTests : IDisposable
{
    private static readonly Piece Ffmpeg = PieceTable.Find(Tool.Ffmpeg, "linux-x64")!.Value.Piece;
    private readonly string _folder = Directory.CreateTempSubdirectory("hyperframes-tests-").FullName;

    private string Cache => Path.Combine(_folder, "cache");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Without_npm_the_error_says_what_is_needed_and_what_to_install()
    {
        var toolchain = new LocalToolchain(new LocalToolchainOptions { CacheFolder = Cache, Environment = _ => null });

        var error = await Should.ThrowAsync<ToolchainException>(() => toolchain.PrepareAsync());

        error.Message.ShouldContain("Node.js 22.12 or newer, the npm package hyperframes 0.8.170");
        error.Message.ShouldContain("ffmpeg");
        error.Message.ShouldContain("npm, which would install them, is not on the PATH. Install Node.js 22 or newer");
        Directory.Exists(Path.Combine(Cache, "pieces")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_named()
    {
        File.WriteAllText(Cache, "a file where the folder should be");
        var npm = Script("npm", "exit 0");
        var toolchain = new LocalToolchain(new LocalToolchainOptions { CacheFolder = Cache, Environment = name => name == "PATH" ? Path.GetDirectoryName(npm) : null });

        var error = await Should.ThrowAsync<ToolchainException>(() => toolchain.PrepareAsync());

        error.Message.ShouldContain(Cache);
        error.Message.ShouldContain("HYPERFRAMES_TOOLCHAIN");
    }

    [Fact]
    public async Task Installing_can_be_forbidden()
    {
        var toolchain = new LocalToolchain(new LocalToolchainOptions { CacheFolder = Cache, InstallMissing = false, Environment = _ => null });

        (await Should.ThrowAsync<ToolchainException>(() => toolchain.PrepareAsync())).Message.ShouldContain("InstallMissing is off");
    }

    [Fact]
    public async Task Size_and_place_are_said_before_the_first_piece_is_installed()
    {
        var npm = Script("npm", "echo 'the network is down' >&2; exit 1");
        var reports = new Reports();
        var toolchain = new LocalToolchain(new LocalToolchainOptions { CacheFolder = Cache, Environment = name => name == "PATH" ? Path.GetDirectoryName(npm) : null });

        var error = await Should.ThrowAsync<ToolchainException>(() => toolchain.PrepareAsync(reports));

        error.Message.ShouldContain("the network is down");
        reports.All[0].Message!.ShouldContain(Cache);
        reports.All[0].Message!.ShouldContain("MB");
        reports.All.ShouldAllBe(report => report.Stage == RenderStage.Prepare);
        Directory.GetFileSystemEntries(Path.Combine(Cache, "pieces")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tools_without_their_execute_bits_get_them_and_are_tried()
    {
        var npm = Script("npm", Bringing("echo ffmpeg version 7", "echo ffprobe version 7"));
        var pieces = new PieceInstaller(Cache, "linux-x64");
        pieces.RemoveUnfinished();

        await pieces.InstallAsync(Ffmpeg, npm, CancellationToken.None);

        pieces.IsInstalled(Ffmpeg).ShouldBeTrue();
        var ffprobe = pieces.PathOf(Ffmpeg, PieceTable.Find(Tool.Ffprobe, "linux-x64")!.Value.Path);
        File.GetUnixFileMode(ffprobe).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
    }

    [Fact]
    public async Task A_tool_that_does_not_run_is_not_installed()
    {
        var npm = Script("npm", Bringing("echo ffmpeg version 7", "exit 1"));
        var pieces = new PieceInstaller(Cache, "linux-x64");
        pieces.RemoveUnfinished();

        var error = await Should.ThrowAsync<ToolchainException>(() => pieces.InstallAsync(Ffmpeg, npm, CancellationToken.None));

        error.Message.ShouldContain("ffprobe does not run");
        Directory.GetFileSystemEntries(Path.Combine(Cache, "pieces")).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_killed_installation_left_is_removed()
    {
        Directory.CreateDirectory(Path.Combine(Cache, "pieces", ".new-engine-123", "node_modules"));
        Directory.CreateDirectory(Path.Combine(Cache, "pieces", "engine-123"));

        new PieceInstaller(Cache, "linux-x64").RemoveUnfinished();

        Directory.GetFileSystemEntries(Path.Combine(Cache, "pieces")).Select(Path.GetFileName).ShouldBe(["engine-123"]);
    }

    [Fact]
    public async Task One_at_a_time_changes_the_cache()
    {
        var waited = 0;
        var first = await CacheLock.AcquireAsync(Cache, () => waited++, TimeProvider.System, CancellationToken.None);
        var second = CacheLock.AcquireAsync(Cache, () => waited++, TimeProvider.System, CancellationToken.None);

        waited.ShouldBe(1);
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await second).Dispose();
        waited.ShouldBe(1);
    }

    [Fact]
    public async Task A_node_that_is_too_old_is_not_taken()
    {
        Script("old/node", "echo v20.20.2");
        Script("new/node", "echo v24.1.0");
        var machine = new MachineTools(name => name == "PATH" ? $"{_folder}/old:{_folder}/new" : null);

        (await machine.FindAsync(CancellationToken.None))[Tool.Node].ShouldBe($"{_folder}/new/node");
    }

    [Fact]
    public async Task A_headless_shell_is_taken_before_chrome()
    {
        Script("bin/google-chrome", "echo Google Chrome 150");
        Script("bin/chrome-headless-shell", "echo Chromium 150");
        var machine = new MachineTools(name => name == "PATH" ? $"{_folder}/bin" : null);

        (await machine.FindAsync(CancellationToken.None))[Tool.Browser].ShouldBe($"{_folder}/bin/chrome-headless-shell");
    }

    [Fact]
    public async Task An_engine_of_another_version_is_not_taken()
    {
        Script("bin/node", "case \"$1\" in --version) echo v22.12.0;; *) echo 0.8.10;; esac");
        var script = Script("lib/hyperframes.mjs", "");
        File.CreateSymbolicLink(Path.Combine(_folder, "bin", "hyperframes"), script);
        var machine = new MachineTools(name => name == "PATH" ? $"{_folder}/bin" : null);

        (await machine.FindAsync(CancellationToken.None)).Keys.ShouldBe([Tool.Node]);
    }

    [Fact]
    public void A_font_configuration_that_cannot_be_read_is_left_out()
    {
        var broken = Path.Combine(_folder, "broken.conf");
        File.WriteAllText(broken, "<fontconfig>");
        var good = Path.Combine(_folder, "good.conf");
        File.WriteAllText(good, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");

        File.ReadAllText(FontConfiguration.Write(Cache, broken, "/fonts")).ShouldNotContain("broken.conf");
        File.ReadAllText(FontConfiguration.Write(Cache, good, "/fonts")).ShouldContain("good.conf");
    }

    [Fact]
    public void Lock_files_pin_the_engine_and_name_no_registry()
    {
        foreach (var piece in PieceTable.Pieces)
        {
            var folder = Directory.CreateDirectory(Path.Combine(_folder, piece.Name)).FullName;
            piece.WriteLockFiles(folder);
            var text = File.ReadAllText(Path.Combine(folder, "package-lock.json"));
            text.ShouldContain("\"integrity\": \"sha512-");
            text.ShouldNotContain("\"resolved\"");
            text.ShouldNotContain("http://");
        }

        File.ReadAllText(Path.Combine(_folder, "engine", "package.json")).ShouldContain($"\"hyperframes\": \"{EngineContract.Version}\"");
    }

    [Fact]
    public void Every_tool_comes_to_linux_x64_by_npm() =>
        Enum.GetValues<Tool>().ShouldAllBe(tool => PieceTable.Find(tool, "linux-x64") != null);

    private static string Bringing(string ffmpeg, string ffprobe) => $"""
        for tool in ffmpeg ffprobe; do mkdir -p node_modules/@$tool-installer/linux-x64; done
        printf '#!/bin/sh\n{ffmpeg}\n' > node_modules/@ffmpeg-installer/linux-x64/ffmpeg
        printf '#!/bin/sh\n{ffprobe}\n' > node_modules/@ffprobe-installer/linux-x64/ffprobe
        """;

    private string Script(string name, string body)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
