using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hyperframes.Linting;

namespace Hyperframes.Bundling;

public sealed class CompositionBundleTests : IDisposable
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>t</title></head>
        <body><div id="root" data-composition-id="main" data-no-timeline data-start="0" data-duration="1" data-width="640" data-height="360"></div></body></html>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_bundled_in_ordinal_order_without_what_is_ignored()
    {
        _folder.Write("index.html", Page);
        _folder.Write("assets/b.png", [1]);
        _folder.Write("assets/B2.png", [2]);
        _folder.Write("renders/old.mp4", [3]);
        _folder.Write(".env", "HEYGEN_API_KEY=secret");
        _folder.Write("notes.txt", "mine");
        _folder.Write(IgnoreFile.FileName, "notes.txt");

        var bundle = await CompositionBundle.CreateAsync(_folder.Root);

        bundle.Files.Select(file => file.Path).ShouldBe(["assets/B2.png", "assets/b.png", "index.html"]);
        bundle.TotalBytes.ShouldBe(2 + Encoding.UTF8.GetByteCount(Page));
    }

    [Fact]
    public async Task A_page_of_another_name_becomes_the_entry_and_assets_keep_their_folder()
    {
        var page = _folder.Write("pages/promo.html", Page);
        _folder.Write("media/logo.png", [1]);

        var bundle = await CompositionBundle.CreateAsync(page, assets: Path.Combine(_folder.Root, "media/"));

        bundle.Files.Select(file => file.Path).ShouldBe(["index.html", "media/logo.png"]);
    }

    [Fact]
    public async Task A_page_brings_what_it_and_its_scenes_refer_to()
    {
        var page = _folder.Write("promo/promo.html", Page.Replace(
            "></div>",
            """
            ><link rel="stylesheet" href="look.css"><img id="a" src="img/a%20b.png?v=1" alt=""><div style="background:url('img/c.png')"></div><img id="s" alt="" srcset="img/d.png 1x, img/e.png 2x">
            <div id="scene" data-composition-id="scene" data-composition-src="scenes/s.html" data-no-timeline data-start="0" data-duration="1" data-track-index="0"></div></div>
            """,
            StringComparison.Ordinal));
        _folder.Write("promo/look.css", "@font-face { font-family: X; src: url(fonts/x.woff2) } .a { background: url(\"img/f.png\") }");
        _folder.Write("promo/scenes/s.html", "<div data-composition-id=\"scene\" data-no-timeline data-duration=\"1\"><img id=\"i\" src=\"img/g.png\" alt=\"\"></div>");
        foreach (var name in new[] { "img/a b.png", "img/c.png", "img/d.png", "img/e.png", "img/f.png", "img/g.png", "fonts/x.woff2", "img/unused.png" })
        {
            _folder.Write("promo/" + name, [1]);
        }

        var bundle = await CompositionBundle.CreateAsync(page);

        bundle.Files.Select(file => file.Path).ShouldBe(
            ["fonts/x.woff2", "img/a b.png", "img/c.png", "img/d.png", "img/e.png", "img/f.png", "img/g.png", "index.html", "look.css", "scenes/s.html"]);
    }

    [Fact]
    public async Task What_lies_outside_is_copied_and_referred_to_there()
    {
        _folder.Write("a/project/index.html", Page.Replace(
            "></div>", "><link rel=\"stylesheet\" href=\"../shared/look.css\"><img id=\"a\" src=\"../../logo%20%26.png\" alt=\"\"></div>", StringComparison.Ordinal));
        _folder.Write("a/shared/look.css", ".a { background: url(bg.png) }");
        _folder.Write("a/shared/bg.png", [1]);
        _folder.Write("logo &.png", [2]);

        var bundle = await CompositionBundle.CreateAsync(Path.Combine(_folder.Root, "a", "project"));

        bundle.Files.Select(file => file.Path).ShouldBe(["_ext/up/shared/bg.png", "_ext/up/shared/look.css", "_ext/up/up/logo &.png", "index.html"]);
        Text(bundle, "index.html").ShouldContain("href=\"_ext/up/shared/look.css\"><img id=\"a\" src=\"_ext/up/up/logo%20%26.png\"");
        Text(bundle, "_ext/up/shared/look.css").ShouldBe(".a { background: url(../../../_ext/up/shared/bg.png) }");
        bundle.Findings.Count(finding => finding.Code == "bundle_outside_reference_copied").ShouldBe(3);
    }

    [Theory]
    [InlineData("<embed src=\"../secret.key\">")]
    [InlineData("<a href=\"../notes.html\">x</a>")]
    [InlineData("<img id=\"i\" alt=\"\" src=\"../missing.png\">")]
    public async Task What_is_no_file_of_a_composition_stays_outside(string element)
    {
        _folder.Write("project/index.html", Page.Replace("></div>", ">" + element + "</div>", StringComparison.Ordinal));
        _folder.Write("secret.key", "key");
        _folder.Write("notes.html", "<p>not loaded</p>");

        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(Path.Combine(_folder.Root, "project")));

        error.Findings.ShouldContain(finding => finding.Code == "invalid_parent_traversal_in_asset_path");
    }

    private static string Text(CompositionBundle bundle, string path)
    {
        using var reader = new StreamReader(bundle.Files.Single(file => file.Path == path).OpenRead());
        return reader.ReadToEnd();
    }

    [Fact]
    public async Task A_composition_brings_its_page_and_files()
    {
        var bundle = await CompositionBundle.CreateAsync(new Written(Page, BundleFile.FromBytes("scenes/a.html", "<p>"u8.ToArray())));

        bundle.Files.Select(file => file.Path).ShouldBe(["index.html", "scenes/a.html"]);
        using var reader = new StreamReader(bundle.Files[0].OpenRead());
        reader.ReadToEnd().ShouldBe(Page);
    }

    [Fact]
    public async Task The_zip_depends_on_the_files_alone()
    {
        string[] names = ["index.html", "a/z.css", "a/b/c.js", "Ä.txt", "clip.mp4"];
        using var other = new TemporaryFolder();
        foreach (var name in names)
        {
            _folder.Write(name, name == "index.html" ? Page : "content of " + name);
        }

        foreach (var name in names.Reverse())
        {
            File.SetLastWriteTimeUtc(other.Write(name, name == "index.html" ? Page : "content of " + name), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        var first = await ZipAsync(await CompositionBundle.CreateAsync(_folder.Root));
        var culture = CultureInfo.DefaultThreadCurrentCulture;
        byte[] second;
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = new CultureInfo("tr-TR");
            second = await ZipAsync(await CompositionBundle.CreateAsync(other.Root));
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = culture;
        }

        second.ShouldBe(first);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        _folder.Write("index.html", Page);
        var bundle = await CompositionBundle.CreateAsync(_folder.Root);
        var forward = new MemoryStream();

        var gzip = new GZipStream(forward, CompressionMode.Compress, leaveOpen: true);
        await bundle.WriteZipAsync(gzip);
        await gzip.DisposeAsync();

        forward.Position = 0;
        var unpacked = new MemoryStream();
        await new GZipStream(forward, CompressionMode.Decompress).CopyToAsync(unpacked);
        unpacked.ToArray().ShouldBe(await ZipAsync(bundle));
    }

    [Fact]
    public async Task Entries_have_a_fixed_time_no_attributes_and_media_are_stored()
    {
        _folder.Write("index.html", Page);
        _folder.Write("media/clip.MP4", new byte[1000]);
        using var zip = new ZipArchive(new MemoryStream(await ZipAsync(await CompositionBundle.CreateAsync(_folder.Root))));

        zip.Entries.Select(entry => entry.FullName).ShouldBe(["index.html", "media/clip.MP4"]);
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1) && entry.ExternalAttributes == 0);
        zip.GetEntry("media/clip.MP4")!.CompressedLength.ShouldBe(1000);
        zip.GetEntry("index.html")!.CompressedLength.ShouldBeLessThan(zip.GetEntry("index.html")!.Length);
    }

    [Fact]
    public async Task The_digest_is_a_constant_of_the_content()
    {
        var bundle = await CompositionBundle.CreateAsync(new Written(Page.ReplaceLineEndings("\n"), BundleFile.FromBytes("a.bin", [0, 1, 2])));

        bundle.Digest.ShouldBe("83699229335fda8fbfab02e37a7412d97901ede882544ec573f4851be70d347e");
    }

    [Fact]
    public async Task A_zip_file_is_written_whole_or_not_at_all()
    {
        _folder.Write("index.html", Page);
        var media = _folder.Write("clip.mp4", [1]);
        var bundle = await CompositionBundle.CreateAsync(_folder.Root);
        File.Delete(media);
        var output = Path.Combine(_folder.Root, "out", "bundle.zip");

        await Should.ThrowAsync<FileNotFoundException>(bundle.WriteZipAsync(output));

        Directory.EnumerateFileSystemEntries(Path.Combine(_folder.Root, "out")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Errors_of_pages_are_put_up_with_for_a_reason()
    {
        _folder.Write("index.html", Page.Replace(" data-width=\"640\"", "", StringComparison.Ordinal));
        await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root));

        var bundle = await CompositionBundle.CreateAsync(_folder.Root, options: new BundleOptions { AllowErrors = "the host page sizes it" });
        var finding = bundle.Findings.Single(finding => finding.Code == "root_missing_dimensions");
        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldEndWith(" Allowed: the host page sizes it");
    }

    [Fact]
    public async Task What_cannot_be_bundled_is_not_put_up_with() =>
        await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root, options: new BundleOptions { AllowErrors = "why not" }));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Errors_are_not_put_up_with_without_a_reason(string reason) =>
        Should.Throw<ArgumentException>(() => new BundleOptions { AllowErrors = reason });

    [Fact]
    public async Task All_errors_are_listed_at_once()
    {
        _folder.Write("a.txt", "1");
        _folder.Write("A.txt", "2");
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "gone.png"), Path.Combine(_folder.Root, "nowhere.png"));

        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root));

        error.Findings.Select(finding => finding.Code).ShouldBe(["bundle_path_twice", "bundle_symlink_broken", "bundle_entry_missing"], ignoreOrder: true);
        error.Message.ShouldContain("3 errors");
        error.Message.ShouldContain("index.html");
    }

    [Fact]
    public async Task Links_are_followed_to_files_inside_and_refused_outside()
    {
        using var outside = new TemporaryFolder();
        var secret = outside.Write("secret.txt", "s");
        _folder.Write("index.html", Page);
        var real = _folder.Write("real/logo.png", [7]);
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "logo.png"), real);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "loop"), _folder.Root);

        var bundle = await CompositionBundle.CreateAsync(_folder.Root);
        bundle.Files.Select(file => file.Path).ShouldBe(["index.html", "logo.png", "real/logo.png"]);
        bundle.Findings.ShouldHaveSingleItem().Code.ShouldBe("bundle_linked_folder_skipped");

        File.CreateSymbolicLink(Path.Combine(_folder.Root, "leak.txt"), secret);
        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root));
        error.Findings.ShouldContain(finding => finding.Code == "bundle_symlink_outside_root" && finding.File == "leak.txt");
    }

    [Fact]
    public async Task Limits_stop_and_warn_with_the_largest_files()
    {
        _folder.Write("index.html", Page);
        _folder.Write("big.mp4", new byte[2000]);

        var warned = await CompositionBundle.CreateAsync(_folder.Root, options: new BundleOptions { Limits = new BundleLimits { WarningBytes = 2000 } });
        var finding = warned.Findings.ShouldHaveSingleItem();
        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain("big.mp4 (2000 bytes)");

        var limits = new BundleLimits { MaximumBytes = 2000, MaximumFiles = 1 };
        var error = await Should.ThrowAsync<BundleException>(CompositionBundle.CreateAsync(_folder.Root, options: new BundleOptions { Limits = limits }));
        error.Findings.Select(f => f.Code).ShouldBe(["bundle_too_many_files", "bundle_too_large"]);
    }

    [Fact]
    public async Task What_is_not_there_is_named()
    {
        var error = await Should.ThrowAsync<FileNotFoundException>(CompositionBundle.CreateAsync(Path.Combine(_folder.Root, "promo")));
        error.Message.ShouldContain(Path.Combine(_folder.Root, "promo"));
        var page = _folder.Write("index.html", Page);
        await Should.ThrowAsync<DirectoryNotFoundException>(CompositionBundle.CreateAsync(page, assets: Path.Combine(_folder.Root, "none")));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("C:/x")]
    [InlineData("a/../../b")]
    [InlineData("")]
    public void A_path_never_leaves_the_bundle(string path) => Should.Throw<ArgumentException>(() => BundleFile.FromBytes(path, []));

    private static async Task<byte[]> ZipAsync(CompositionBundle bundle)
    {
        var stream = new MemoryStream();
        await bundle.WriteZipAsync(stream);
        return stream.ToArray();
    }

    private sealed class Written(string html, params BundleFile[] files) : IComposition
    {
        public IReadOnlyList<BundleFile> Files => files;

        public void WriteHtml(IBufferWriter<byte> output) => output.Write(Encoding.UTF8.GetBytes(html));
    }
}
