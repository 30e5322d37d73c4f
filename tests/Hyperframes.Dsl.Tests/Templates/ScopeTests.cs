using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

public sealed class ScopeTests
{
    [Fact]
    public void A_function_without_a_list_assigns_outside() => Rendering.Print(r =>
    {
        r.Call(Assigning(r, TemplateFunctionKind.Bare, null, f => Assign(f, "x", 1)), "f", 0, 1);
        r.Write(r.Get("x", 0));
    }).ShouldBe("1");

    [Fact]
    public void A_function_with_a_list_keeps_its_assignments_unless_the_name_exists() => Rendering.Print(r =>
    {
        r.Set("y", 1, 0);
        TemplateValue f = Assigning(r, TemplateFunctionKind.Named, [], b => Assign(Assign(b, "x", 1), "y", 2));
        r.Call(f, "f", 0, 1);
        r.Write(r.Get("x", 0));
        r.Write(r.Get("y", 0));
    }).ShouldBe("2");

    [Fact]
    public void A_lambda_sees_the_variables_of_the_function_around_it_and_a_named_function_does_not() => Rendering.Print(r =>
    {
        TemplateValue outer = Declare(r, TemplateFunctionKind.Named, [new TemplateParameter("a")], f =>
        {
            f.Write(f.Call(Declare(f, TemplateFunctionKind.Lambda, null, g => g.Get("a", 0)), "l", 0, 1));
            f.Write(f.Call(Declare(f, TemplateFunctionKind.Named, [], g => g.Get("a", 0)), "n", 0, 1));
            return default;
        });
        r.Call(outer, "outer", 0, 1, new TemplateArgument(7, 1));
    }).ShouldBe("7");

    [Fact]
    public void Assigning_a_loop_variable_changes_the_outer_one_only() => Rendering.Print(r =>
    {
        TemplateLoop loop = r.BeginFor(TemplateValue.From(new[] { 1, 2 }), 0, 0, "i");
        while (loop.Next())
        {
            r.Set("i", 9, 0);
            r.Write(r.Get("i", 0));
        }

        loop.End();
        r.Write(r.Get("i", 0));
    }).ShouldBe("129");

    [Fact]
    public void With_brings_members_into_scope_and_takes_assignments()
    {
        var target = Rendering.Object(("a", 1));
        Rendering.Print(r =>
        {
            r.PushWith(target, 0);
            r.Write(r.Get("a", 0));
            r.Set("b", 2, 0);
            r.PopWith();
            r.Write(r.Get("b", 0));
        }).ShouldBe("1");
        target["b"].IsNull.ShouldBeFalse();
    }

    [Fact]
    public void Local_variables_belong_to_the_running_function() => Rendering.Print(r =>
    {
        r.SetLocal("x", 1, 0);
        r.Call(Declare(r, TemplateFunctionKind.Bare, null, f => f.GetLocal("x", 0)), "f", 0, 1).IsNull.ShouldBeTrue();
        r.Write(r.GetLocal("x", 0));
    }).ShouldBe("1");

    [Fact]
    public void A_readonly_name_refuses_assignment_and_an_unset_one_cannot_be_made_so()
    {
        Rendering.Fails(r => { r.Set("x", 1, 0); r.ReadOnly("x"); r.Set("x", 2, 12); }).ShouldSatisfyAllConditions(e => e.Line.ShouldBe(2), e => e.Column.ShouldBe(3));
        Rendering.Print(r => { r.ReadOnly("x"); r.Set("x", 2, 0); r.Write(r.Get("x", 0)); }).ShouldBe("2");
    }

    [Fact]
    public void An_object_literal_sees_its_earlier_entries() => Rendering.Print(r =>
        r.Write(r.EndObject(r.BeginObject().Put("a", 1).Put("b", r.Add(r.Get("a", 0), 1, 0, 0, 0))))).ShouldBe("{a: 1, b: 2}");

    [Fact]
    public void Strict_variables_make_an_unknown_name_an_error() =>
        Rendering.Fails(r => r.Get("nope", 3), new TemplateOptions { StrictVariables = true }).Reason.ShouldContain("'nope'");

    private static TemplateValue Declare(TemplateRun r, TemplateFunctionKind kind, TemplateParameter[]? parameters, Func<TemplateRun, TemplateValue> body) =>
        r.Function("f", Rendering.Source, kind, parameters, body);

    private static TemplateRun Assign(TemplateRun r, string name, int value)
    {
        r.Set(name, value, 0);
        return r;
    }

    private static TemplateValue Assigning(TemplateRun r, TemplateFunctionKind kind, TemplateParameter[]? parameters, Func<TemplateRun, TemplateRun> body) =>
        Declare(r, kind, parameters, f => { body(f); return default(TemplateValue); });
}
