using System.Buffers;
using System.Reflection;
using Hyperframes.Bundling;
using Hyperframes.Markup.Binding;

namespace Hyperframes;

/// <summary>A page of the project, built into its assembly. What <c>Compositions.Promo</c> is.</summary>
public sealed class HtmlComposition : IComposition
{
    private readonly Assembly _assembly;
    private readonly string _resource;
    private readonly Lazy<IReadOnlyList<BundleFile>> _files;

    /// <summary>Takes a page out of an assembly.</summary>
    /// <param name="assembly">The assembly that the page is built into.</param>
    /// <param name="resource">The name of the page's resource.</param>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public HtmlComposition(Assembly assembly, string resource)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (assembly.GetManifestResourceInfo(resource) is null)
        {
            throw new ArgumentException($"The assembly {assembly.GetName().Name} has no page '{resource}'; include it as <HyperframesComposition>.", nameof(resource));
        }

        _assembly = assembly;
        _resource = resource;
        _files = new Lazy<IReadOnlyList<BundleFile>>(ReadScenes);
    }

    /// <summary>The pages that this one mounts, at any depth, as far as they are built in.</summary>
    public IReadOnlyList<BundleFile> Files => _files.Value;

    /// <inheritdoc/>
    public void WriteHtml(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Read(_resource));
    }

    private List<BundleFile> ReadScenes()
    {
        var scenes = new SortedDictionary<string, BundleFile>(StringComparer.Ordinal);
        var pending = new Queue<byte[]>([Read(_resource)]);
        while (pending.TryDequeue(out var page))
        {
            foreach (var path in VariablePage.Read(_resource, System.Text.Encoding.UTF8.GetString(page)).Scopes.SelectMany(scope => scope.Mounts).Select(mount => mount.Path))
            {
                if (path is not null && !scenes.ContainsKey(path) && Resolve(path) is { } resource)
                {
                    var scene = Read(resource);
                    scenes.Add(path, BundleFile.FromBytes(path, scene));
                    pending.Enqueue(scene);
                }
            }
        }

        return [.. scenes.Values];
    }

    /// <summary>Mounts are named from the project's root, which is some folder above the page.</summary>
    private string? Resolve(string path)
    {
        for (var slash = _resource.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : _resource.LastIndexOf('/', slash - 1))
        {
            var candidate = string.Concat(_resource.AsSpan(0, slash + 1), path);
            if (_assembly.GetManifestResourceInfo(candidate) is not null)
            {
                return candidate;
            }
        }

        return null;
    }

    private byte[] Read(string resource)
    {
        using var stream = _assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
