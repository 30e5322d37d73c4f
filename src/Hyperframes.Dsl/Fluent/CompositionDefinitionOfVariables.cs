using System.Buffers;
using Hyperframes.Bundling;
using Hyperframes.Fluent;
using Hyperframes.Model;
using Hyperframes.Variables;

namespace Hyperframes;

/// <summary>A composition written in C#, with variables: override <see cref="Compose"/>.</summary>
/// <typeparam name="TVariables">The record of the variables.</typeparam>
/// <typeparam name="TBindings">The bindings generated beside the record.</typeparam>
public abstract class CompositionDefinition<TVariables, TBindings> : IComposition
    where TVariables : class, IVariableValues
    where TBindings : IVariableBindings<TBindings>
{
    private Composition? _built;

    IReadOnlyList<BundleFile> IComposition.Files => Built.Files;

    private Composition Built => _built ??= Build();

    /// <summary>Describes the composition.</summary>
    /// <param name="c">Receives the description.</param>
    /// <param name="v">Ties places of the composition to its variables.</param>
    protected abstract void Compose(CompositionBuilder c, TBindings v);

    /// <summary>Builds the composition: resolves its times and tracks, and writes its page.</summary>
    /// <exception cref="CompositionException">It contradicts itself; all reasons are listed.</exception>
    public Composition Build()
    {
        var builder = new CompositionBuilder(CompositionName.Of(GetType()), TBindings.Declaration);
        Compose(builder, TBindings.Instance);
        return CompositionAssembly.Build(builder);
    }

    void IComposition.WriteHtml(IBufferWriter<byte> output) => Built.WriteHtml(output);
}
