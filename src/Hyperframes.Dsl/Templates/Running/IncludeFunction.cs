using System.Text;

namespace Hyperframes.Templates;

/// <summary><c>include</c> and <c>include_join</c>: the text of other templates as a value.</summary>
internal sealed class IncludeFunction(bool join) : TemplateFunction(
    join ? "include_join" : "include",
    join
        ? [new("template_names"), new("separator"), new("begin", Optional: true), new("end", Optional: true)]
        : [new("template_name")])
{
    private const string TemplatePrefix = "tpl:";

    public TemplateValue Call(TemplateRun run, string path, int at, int end, ReadOnlySpan<TemplateArgument> args)
    {
        TemplateList arguments = TemplateRun.Collect(args);
        if (join)
        {
            var binder = new ArgumentBinder(run, this, path, at, end);
            binder.Bind(args);
            return Join(run, binder.Slots, at);
        }

        if (arguments.Count == 0)
        {
            throw run.Error("'include' needs the name of a template.", end);
        }

        return run.Include(arguments.Items[0].IsNull ? null : run.ToText(arguments.Items[0]), arguments, arguments.Named, at);
    }

    private static string Join(TemplateRun run, TemplateValue[] slots, int at)
    {
        var text = new StringBuilder();
        string separator = Part(run, slots[1], at);
        text.Append(Part(run, slots[2], at));
        bool first = true;
        foreach (TemplateValue name in run.Enumerate(slots[0], at))
        {
            text.Append(first ? "" : separator);
            first = false;
            text.Append(run.ToText(run.Include(name.IsNull ? null : run.ToText(name), new TemplateList([name]), null, at)));
        }

        return text.Append(Part(run, slots[3], at)).ToString();
    }

    private static string Part(TemplateRun run, in TemplateValue value, int at)
    {
        string text = run.ToText(value);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? run.ToText(run.Include(text[TemplatePrefix.Length..], new TemplateList([text[TemplatePrefix.Length..]]), null, at))
            : text;
    }
}
