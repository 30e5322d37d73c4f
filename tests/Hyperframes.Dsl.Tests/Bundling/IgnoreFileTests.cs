namespace Hyperframes.Bundling;

public class IgnoreFileTests
{
    [Theory]
    [InlineData("node_modules/gsap/gsap.js")]
    [InlineData("parts/node_modules/gsap/gsap.js")]
    [InlineData("a/dist/x.js")]
    [InlineData("coverage/x")]
    [InlineData("a/Thumbs.db")]
    public void Fixed_exclusions_hold_at_any_depth_and_cannot_be_taken_back(string path)
    {
        IgnoreFile.Default.Ignores(path).ShouldBeTrue();
        IgnoreFile.Parse("!" + path + "\n!node_modules\n!dist\n!coverage\n!Thumbs.db").Ignores(path).ShouldBeTrue();
    }

    [Theory]
    [InlineData("renders/a.mp4", true)]
    [InlineData("scenes/renders/a.mp4", false)]
    [InlineData("snapshots/a.png", true)]
    [InlineData(".env", true)]
    [InlineData("a/.secret/key.txt", true)]
    [InlineData("index.html", false)]
    public void Upstream_defaults_hold_without_a_file(string path, bool ignored) => IgnoreFile.Default.Ignores(path).ShouldBe(ignored);

    [Theory]
    // Without a slash: at any depth, files and folders.
    [InlineData("*.psd", "a/b/c.psd", true)]
    [InlineData("*.psd", "a/b.psd/c.txt", true)]
    [InlineData("raw", "a/raw/x.wav", true)]
    [InlineData("raw", "a/raw.wav", false)]
    // A trailing slash: folders only.
    [InlineData("raw/", "raw", false)]
    [InlineData("raw/", "a/raw/x.wav", true)]
    // A slash elsewhere: from the root.
    [InlineData("/raw", "raw/x", true)]
    [InlineData("/raw", "a/raw/x", false)]
    [InlineData("a/raw", "a/raw/x", true)]
    [InlineData("a/raw", "b/a/raw/x", false)]
    // Stars.
    [InlineData("a/*.txt", "a/x.txt", true)]
    [InlineData("a/*.txt", "a/b/x.txt", false)]
    [InlineData("**/foo", "foo", true)]
    [InlineData("**/foo", "a/b/foo", true)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("abc/**", "abc/x/y", true)]
    [InlineData("abc/**", "abc", false)]
    [InlineData("take?.mov", "take1.mov", true)]
    [InlineData("take?.mov", "take10.mov", false)]
    [InlineData("take[0-4].mov", "take3.mov", true)]
    [InlineData("take[!0-4].mov", "take3.mov", false)]
    [InlineData("take[!0-4].mov", "take7.mov", true)]
    // Escapes, comments, spaces, regex characters.
    [InlineData("\\#note", "#note", true)]
    [InlineData("#note", "#note", false)]
    [InlineData("\\!note", "!note", true)]
    [InlineData("a.txt   ", "a.txt", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("a+(b).txt", "a+(b).txt", true)]
    [InlineData("a.txt", "abtxt", false)]
    [InlineData("a.txt\r", "a.txt", true)]
    [InlineData("un[closed", "un[closed", true)]
    public void Lines_follow_gitignore(string line, string path, bool ignored) => IgnoreFile.Parse(line).Ignores(path).ShouldBe(ignored);

    [Fact]
    public void The_last_line_that_speaks_decides()
    {
        var ignore = IgnoreFile.Parse("*.wav\n!keep.wav\n!.well-known\nkeep.wav2");
        ignore.Ignores("a.wav").ShouldBeTrue();
        ignore.Ignores("keep.wav").ShouldBeFalse();
        ignore.Ignores(".well-known/x").ShouldBeFalse();
    }

    [Fact]
    public void A_file_below_an_excluded_folder_cannot_be_taken_back() =>
        IgnoreFile.Parse("raw/\n!raw/keep.wav").Ignores("raw/keep.wav").ShouldBeTrue();
}
