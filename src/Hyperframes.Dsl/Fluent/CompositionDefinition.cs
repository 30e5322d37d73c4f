using System.Buffers;
using Hyperframes.Bundling;
using Hyperframes.Fluent;
using Hyperframes.Model;

namespace Hyperframes;

/// <summary>A composition written in C#, without variables: override <see cref="Compose"/>.</summary>
public abstract class CompositionDefinition : IComposition
{
    private Composition? _built;

    IReadOnlyList<BundleFile> IComposition.Files => Built.Files;

    private Composition Built => _built ??= Build();

    /// <summary>Describes the composition.</summary>
    protected abstract void Compose(CompositionBuilder c);

    /// <summary>Builds the composition: resolves its times and tracks, and writes its page.</summary>
    /// <exception cref="CompositionException">It contradicts itself; all reasons are listed.</exception>
    public Composition Build()
    {
        var builder = new CompositionBuilder(CompositionName.Of(GetType()), declaration: null);
        Compose(builder);
        return CompositionAssembly.Build(builder);
    }

    void IComposition.WriteHtml(IBufferWriter<byte> output) => Built.WriteHtml(output);
}
