namespace FluentCompositions.Compositions;

/// <summary>One bar of the chart.</summary>
internal sealed record Month(string Name, int Revenue)
{
    public static IReadOnlyList<Month> Sample { get; } =
        [new("Jan", 42), new("Feb", 51), new("Mar", 47), new("Apr", 63), new("May", 78), new("Jun", 96)];
}
