using Hyperframes.Templates;

namespace Hyperframes.Conformance.Scriban;

/// <summary>The model of typed fuzzing in C#: every kind of member a template can read, and data that is plain, empty, hostile or extreme.</summary>
internal static class TypedModel
{
    public const string Parameters =
        "string Title, string? Note, bool Wide, bool? Maybe, int Count, int? Limit, long Big, double Ratio, double? Share, float Small, decimal Price, char Mark, "
        + "System.DateTime When, System.TimeSpan Took, System.DateOnly Day, Shade Tone, Row First, Row? Other, Point At, "
        + "System.Collections.Generic.IReadOnlyList<Row> Rows, System.Collections.Generic.List<Row> RowList, Row[] RowArray, Row[]? MaybeRows, "
        + "System.Collections.Generic.IReadOnlyList<int> Numbers, System.Collections.Generic.List<string> Names, System.Collections.Generic.IEnumerable<double> Values, "
        + "System.Collections.Generic.IReadOnlyList<string?> Gaps, System.Collections.Generic.IReadOnlyDictionary<string, int> Marks, TrustedHtml Markup, CssColor Paint, Seconds Time";

    public const string Types = """
        public enum Shade { Light, Dark }
        public readonly record struct Point(int X, double Y);
        public sealed record Row(string Name, double Value, int Count, string? Note, Point At, System.Collections.Generic.IReadOnlyList<string> Tags);
        public static class Data
        {
            private static readonly string[] Texts = ["plain", "", "a < b & \"c\" 'd'", "two\nlines\n", "\u00e9\ud83d\ude00\u4e2d", "javascript:alert(1)", "a rather long text, longer than what is cut off somewhere"];
            private static readonly double[] Doubles = [0, 1.5, -2, 0.1, 1234.5678, 1e21, -0.0, double.NaN, double.PositiveInfinity, 1e-7];
            private static readonly int[] Ints = [0, 1, -3, 7, 1000, int.MaxValue, int.MinValue];

            public static object[] Arguments(int n) =>
            [
                Texts[n % 7], (n % 3 == 0 ? null : Texts[(n + 1) % 7])!, n % 2 == 0, (n % 3 == 0 ? null : (object)(n % 2 == 1))!, Ints[n % 7], (n % 2 == 0 ? null : (object)Ints[(n + 3) % 7])!,
                (long)Ints[(n + 2) % 7] * 5, Doubles[n % 10], (n % 2 == 1 ? null : (object)Doubles[(n + 4) % 10])!, (float)Doubles[(n + 2) % 6], (decimal)(n * 1.50m), "x<&"[n % 3],
                new System.DateTime(2024, 2, 29, 13, 5, 9).AddDays(n), System.TimeSpan.FromSeconds(n * 3725.5), new System.DateOnly(2024, 2, 29).AddDays(n), (Shade)(n % 2),
                Row(n), (n % 2 == 0 ? null : Row(n + 1))!, new Point(n, Doubles[n % 6]), Rows(n % 4), System.Linq.Enumerable.ToList(Rows((n + 1) % 4)), Rows((n + 2) % 3), (n % 3 == 0 ? null : Rows(n % 3))!,
                System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Range(n - 2, n % 4)), System.Linq.Enumerable.ToList(System.Linq.Enumerable.Take(Texts, n % 4)), System.Linq.Enumerable.Take(Doubles, n % 5),
                new string?[] { "a", null, Texts[n % 7] }, new System.Collections.Generic.Dictionary<string, int> { ["a"] = n, ["b c"] = 2 }, new Hyperframes.TrustedHtml("<b>&amp;</b>"),
                (Hyperframes.CssColor)"#abc", new Hyperframes.Seconds(n * 0.5m),
            ];

            private static Row Row(int n) => new(Texts[n % 7], Doubles[n % 10], Ints[n % 7], n % 2 == 0 ? null : Texts[(n + 2) % 7], new Point(n, n / 2.0), System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Take(Texts, n % 3)));

            private static Row[] Rows(int count) => System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(System.Linq.Enumerable.Range(0, count), Row));
        }
        """;

    /// <summary>Options that a render is tried with.</summary>
    public static IReadOnlyList<TemplateOptions> Options { get; } =
    [
        TemplateOptions.Default,
        TemplateOptions.Default with { LoopLimit = 4 },
        TemplateOptions.Default with { AutoIndent = false },
        TemplateOptions.Default with { Culture = System.Globalization.CultureInfo.GetCultureInfo("de-DE") },
        TemplateOptions.Default with { RelaxedTargetAccess = true },
        TemplateOptions.Default with { RelaxedMemberAccess = false, StrictVariables = true },
    ];
}
