using Hyperframes.Templates;

namespace Hyperframes.Tests.Templates;

/// <summary>Runs pieces of generated code without a generator.</summary>
internal static class Rendering
{
    public static readonly TemplateSource Source = new("test.sbn", "10 10");

    public static string Print(Action<TemplateRun> body, TemplateObject? model = null, TemplateOptions? options = null) =>
        TemplateRun.RenderToString(model ?? new TemplateObject(), Source, body, options: options);

    /// <summary>The printed result of a built-in function, <c>group.name</c>.</summary>
    public static string Call(string path, params object?[] arguments) => Print(r => r.Write(Value(r, path, arguments)));

    public static TemplateValue Value(TemplateRun run, string path, params object?[] arguments)
    {
        string[] parts = path.Split('.');
        TemplateArgument[] args = [.. arguments.Select((a, i) => new TemplateArgument(TemplateValue.From(a), i + 1))];
        return run.Call(run.RawMember(run.Raw(parts[0], 0), parts[1], 0, path), path, 0, 9, args);
    }

    public static TemplateException Fails(Action<TemplateRun> body, TemplateOptions? options = null) =>
        Should.Throw<TemplateException>(() => Print(body, options: options));

    public static TemplateObject Object(params (string Name, TemplateValue Value)[] entries)
    {
        var result = new TemplateObject();
        foreach ((string name, TemplateValue value) in entries)
        {
            result[name] = value;
        }

        return result;
    }
}
