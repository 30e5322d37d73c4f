namespace Hyperframes.Benchmarks.Templates;

public sealed record Product(string Name, double Price, string Description);

public sealed record Word(string Text, double A, double B);

public sealed record Clip(string Id, string Kind, string Src, double Start, double Duration, double? Volume, bool Muted, string? Caption, IReadOnlyList<Word> Words);

public sealed record Comp(string Id, int Width, int Height, int Fps, IReadOnlyList<Clip> Clips);

[Template("Templates/products.sbn")]
public sealed partial record ProductsPage(IReadOnlyList<Product> Products);

[Template("Templates/composition.sbn")]
public sealed partial record CompositionPage(Comp Comp);

[Template("Templates/composition.sbn-html")]
public sealed partial record SafeCompositionPage(Comp Comp);

[Template("Templates/composition-raw.sbn-html")]
public sealed partial record RawCompositionPage(Comp Comp);
