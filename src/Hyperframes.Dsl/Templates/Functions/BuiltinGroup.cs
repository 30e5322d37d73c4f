namespace Hyperframes.Templates.Functions;

/// <summary>A named group of built-in functions, such as <c>string</c>; its members cannot be set.</summary>
internal class BuiltinGroup : TemplateObject
{
    private readonly string _name;

    public BuiltinGroup(string name)
    {
        _name = name;
        IsSealed = true;
    }

    public static TemplateParameter Any(string name) => new(name);

    public static TemplateParameter Any(string name, TemplateValue value) => new(name, value, Optional: true);

    public static TemplateParameter Text(string name) => new(name, Type: TemplateParameterType.Text);

    public static TemplateParameter Text(string name, string? value) => new(name, value, Optional: true, Type: TemplateParameterType.Text);

    public static TemplateParameter Int(string name) => new(name, Type: TemplateParameterType.Integer);

    public static TemplateParameter Int(string name, TemplateValue value) => new(name, value, Optional: true, Type: TemplateParameterType.Integer);

    public static TemplateParameter Number(string name) => new(name, Type: TemplateParameterType.Double);

    public static TemplateParameter Bool(string name, bool value) => new(name, value, Optional: true, Type: TemplateParameterType.Boolean);

    public static TemplateParameter Items(string name) => new(name, Type: TemplateParameterType.Sequence);

    public static TemplateParameter Rest(string name) => new(name, Variadic: true);

    public static TemplateParameter Date(string name) => new(name, Type: TemplateParameterType.Date);

    protected void Add(string name, TemplateParameter[] parameters, Func<TemplateRun, BuiltinCall, TemplateValue> body) =>
        Write(name, new BuiltinFunction(_name + "." + name, parameters, body));

    protected void Add(string name, Func<TemplateRun, BuiltinCall, TemplateValue> body) => Add(name, [], body);
}
