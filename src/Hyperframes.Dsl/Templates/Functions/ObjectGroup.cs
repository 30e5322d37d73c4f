using System.Collections;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>object</c> group.</summary>
internal sealed class ObjectGroup : BuiltinGroup
{
    public ObjectGroup()
        : base("object")
    {
        Add("default", [Any("value"), Any("default")], (_, c) => c[0].IsNull || (c[0].Kind == TemplateKind.Text && c[0].Text.Length == 0) ? c[1] : c[0]);
        Add("eval", [Any("template")], (r, c) => throw r.Error("'object.eval' needs a compiler at run time; declare a function instead.", c.At));
        Add("eval_template", [Any("template")], (r, c) => throw r.Error("'object.eval_template' needs a compiler at run time; include a template instead.", c.At));
        Add("format", [Any("value"), Text("format"), Text("culture", null)], (r, c) =>
            c[0].IsNull ? "" : ObjectFormatting.Format(r, c[0], c.Text(1), c.Text(2), c.At));
        Add("has_key", [Any("value"), Text("key")], (r, c) => TryEntry(r, c, out _));
        Add("has_value", [Any("value"), Text("key")], (r, c) => TryEntry(r, c, out TemplateValue value) && !value.IsNull);
        Add("keys", [Any("value")], (r, c) => Members(r, c, (_, name) => name));
        Add("values", [Any("value")], (r, c) => Members(r, c, (o, name) => r.RawMember(o, name, c.At, name)));
        Add("size", [Any("value")], (_, c) => Size(c[0]));
        Add("typeof", [Any("value")], (_, c) => TypeOf(c[0]));
        Add("kind", [Any("value")], (_, c) => c[0].IsNull ? default : Conversions.KindName(c[0]));
        Add("from_json", [Text("json")], (r, c) => JsonFunctions.Parse(c.Text(0)));
        Add("to_json", [Any("value")], (r, c) => JsonFunctions.Write(r, c[0], c.At, c.Offset(0)));
    }

    private static bool TryEntry(TemplateRun run, BuiltinCall call, out TemplateValue value)
    {
        value = default;
        return call[0].AsObject is { } o && call.Text(1) is { } key && o.TryGet(key, out value);
    }

    private static TemplateValue Members(TemplateRun run, BuiltinCall call, Func<TemplateValue, string, TemplateValue> select)
    {
        var list = new TemplateList();
        using IterationCounter steps = run.Steps(call.At);
        foreach (string name in MemberAccess.Names(call[0]))
        {
            steps.Count();
            list.Items.Add(select(call[0], name));
        }

        return list;
    }

    private static int Size(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Text => value.Text.Length,
        TemplateKind.List => value.AsList!.Count,
        TemplateKind.Range => ((TemplateRange)value.Reference).Count(),
        TemplateKind.Object => value.AsObject!.Count,
        TemplateKind.Other when value.Reference is ICollection items => items.Count,
        _ => 0,
    };

    private static TemplateValue TypeOf(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => default,
        TemplateKind.Text => "string",
        TemplateKind.Boolean => "boolean",
        TemplateKind.List => "array",
        TemplateKind.Range => "iterator",
        _ => value.IsNumber ? "number" : "object",
    };
}
