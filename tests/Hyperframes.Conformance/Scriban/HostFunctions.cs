using Hyperframes.Templates;

namespace Hyperframes.Conformance.Scriban;

/// <summary>The functions that the recording host had registered.</summary>
internal static class HostFunctions
{
    public static void AddTo(TemplateObject model)
    {
        model["special_concat_strings"] = TemplateFunction.Create(
            "special_concat_strings",
            [Optional("a"), Optional("b"), Optional("c")],
            (run, a) => $"a: {run.ToText(a[0])}, b: {run.ToText(a[1])}, c: {run.ToText(a[2])}");
        model["special_concat_string_and_params"] = TemplateFunction.Create(
            "special_concat_string_and_params",
            [new TemplateParameter("a", Type: TemplateParameterType.Text), new TemplateParameter("args", Variadic: true)],
            (run, a) => $"a: {run.ToText(a[0])}" + string.Concat(Items(a[1]).Select((v, i) => FormattableString.Invariant($", v{i}: {run.ToText(v)}"))));
        model["special_concat_params"] = TemplateFunction.Create(
            "special_concat_params",
            [new TemplateParameter("args", Variadic: true)],
            (run, a) => string.Join(", ", Items(a[0]).Select((v, i) => FormattableString.Invariant($"v{i}: {run.ToText(v)}"))));
    }

    private static TemplateParameter Optional(string name) => new(name, "default_" + name, Optional: true, Type: TemplateParameterType.Text);

    private static IEnumerable<TemplateValue> Items(TemplateValue list) => list.AsList?.Items ?? [];
}
