using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class CallTests
{
    private static readonly TemplateParameter[] Parameters = [new("a"), new("b", 2, Optional: true), new("rest", Variadic: true)];

    [Fact]
    public void Positional_named_default_and_variadic_arguments_find_their_parameters()
    {
        Bound(Arg(1)).ShouldBe("1/2/[]");
        Bound(Arg(1), Arg(5), Arg(6), Arg(7)).ShouldBe("1/5/[6, 7]");
        Bound(Arg(9, "b"), Arg(1, "a")).ShouldBe("1/9/[]");
        Bound(new TemplateArgument(TemplateValue.From(new[] { 1, 2, 3 }), 1, Expand: true)).ShouldBe("1/2/[3]");
        Bound(Arg(1), Arg(5, "unknown")).ShouldBe("1/5/[]");
    }

    [Fact]
    public void A_missing_argument_is_reported_past_the_call_and_a_surplus_one_where_it_stands()
    {
        Rendering.Fails(r => r.Call(Function(r, [new("a")]), "f", 0, 9)).Column.ShouldBe(10);
        Rendering.Fails(r => r.Call(Function(r, [new("a")]), "f", 0, 9, Arg(1), new TemplateArgument(2, 7))).Column.ShouldBe(8);
    }

    [Fact]
    public void What_is_no_function_is_an_error_at_its_name()
    {
        Rendering.Fails(r => r.Call(default, "f", 3, 4)).Reason.ShouldContain("not found");
        Rendering.Fails(r => r.Call(5, "f", 3, 4)).Reason.ShouldContain("no function");
    }

    [Fact]
    public void Reading_a_name_that_is_a_function_calls_it() =>
        Rendering.Print(r => { r.Set("f", r.Function("f", Rendering.Source, TemplateFunctionKind.Bare, null, _ => 5), 0); r.Write(r.Get("f", 0)); }).ShouldBe("5");

    [Fact]
    public void Recursion_stops_at_its_limit_without_overflowing()
    {
        TemplateValue Forever(TemplateRun r) => r.Get("f", 0);
        foreach (int limit in new[] { 100, 0 })
        {
            Rendering.Fails(
                r => { r.Set("f", r.Function("f", Rendering.Source, TemplateFunctionKind.Bare, null, Forever), 0); r.Get("f", 0); },
                new TemplateOptions { RecursionLimit = limit }).Reason.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_block_is_printed_where_its_function_says() => Rendering.Print(r =>
    {
        TemplateValue box = r.Function("box", Rendering.Source, TemplateFunctionKind.Bare, null, f => { f.Text("["); f.Block(0); f.Block(0); f.Text("]"); return default; });
        r.Wrap(box, "box", 0, 1, b => b.Text("in"));
    }).ShouldBe("[inin]");

    [Fact]
    public void An_include_gets_arguments_by_position_and_name_and_shares_plain_names() => TemplateRun.RenderToString(
        Rendering.Object(("who", "World")),
        Rendering.Source,
        r => r.Write(r.Call(r.Raw("include", 0), "include", 0, 9, Arg("greet"), Arg("!"), Arg("Hello", "word"))),
        name => name == "greet"
            ? new TemplateInclude(new TemplateSource("greet", ""), r =>
            {
                r.Write(r.GetLocal("word", 0));
                r.Text(" ");
                r.Write(r.Get("who", 0));
                return r.GetArgument(1, 0);
            })
            : null).ShouldBe("Hello World!");

    [Fact]
    public void An_error_in_an_include_names_its_template() => Should.Throw<TemplateException>(() => TemplateRun.RenderToString(
        new TemplateObject(),
        Rendering.Source,
        r => r.Call(r.Raw("include", 0), "include", 0, 9, Arg("bad")),
        _ => new TemplateInclude(new TemplateSource("bad.sbn", "5"), r => throw r.Error("wrong", 7))))
        .Message.ShouldBe("bad.sbn(2,3): wrong");

    [Fact]
    public void A_host_function_receives_converted_arguments_and_defaults()
    {
        TemplateFunction join = TemplateFunction.Create("join", [new("a"), new("b", "x", Optional: true)], (r, a) => r.ToText(a[0]) + r.ToText(a[1]));
        Rendering.Print(r => r.Write(r.Call(r.Raw("join", 0), "join", 0, 4, Arg(1))), Rendering.Object(("join", join))).ShouldBe("1x");
    }

    private static TemplateArgument Arg(object? value, string? name = null) => new(TemplateValue.From(value), 1, name);

    private static TemplateValue Function(TemplateRun r, TemplateParameter[] parameters) =>
        r.Function("f", Rendering.Source, TemplateFunctionKind.Named, parameters, _ => default);

    private static string Bound(params TemplateArgument[] arguments) => Rendering.Print(r =>
    {
        TemplateValue f = r.Function("f", Rendering.Source, TemplateFunctionKind.Named, Parameters, b =>
        {
            b.Write(b.Get("a", 0));
            b.Text("/");
            b.Write(b.Get("b", 0));
            b.Text("/");
            b.Write(b.Get("rest", 0));
            return default;
        });
        r.Call(f, "f", 0, 9, arguments);
    });
}
