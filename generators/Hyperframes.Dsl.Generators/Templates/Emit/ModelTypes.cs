using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>The model as dynamic values, member by member: nothing is reflected.</summary>
internal sealed class ModelTypes
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly ModelShape _model;
    private readonly Names _names;

    public ModelTypes(ModelShape model, Names names)
    {
        (_model, _names) = (model, names);
        foreach (var shape in model.Objects)
        {
            _classes[shape.CSharp] = names.New(Names.Part(shape.CSharp.Substring(shape.CSharp.LastIndexOf('.') + 1).Replace("global::", "")) + "Members");
        }
    }

    /// <summary>A method that gives the root's members as globals, and a class per type.</summary>
    public void Emit(SourceWriter members, string method)
    {
        members.Open($"private {RunTime.Object} {method}()");
        members.Line($"var model = new {RunTime.Object}();");
        foreach (var member in _model.Root.Members)
        {
            members.Line($"model[{CSharp.Text(member.TemplateName)}] = {Convert("this." + CSharp.Name(member.Name), member.Type)};");
            if (member.Name != member.TemplateName && _model.Root.Members.All(m => m.TemplateName != member.Name))
            {
                members.Line($"model[{CSharp.Text(member.Name)}] = model[{CSharp.Text(member.TemplateName)}];");
            }
        }

        members.Line("return model;");
        members.Close();
        members.Line();
        foreach (var shape in _model.Objects.Where(o => o.CSharp != _model.Root.CSharp || IsUsed(o)))
        {
            EmitClass(members, shape);
        }
    }

    private bool IsUsed(ObjectShape shape) => _model.Objects.SelectMany(o => o.Members).Any(m => Uses(m.Type, shape.CSharp));

    private static bool Uses(TypeShape? type, string name) => type is not null && ((type.Kind == TypeKind.Object && type.CSharp == name) || Uses(type.Element, name));

    private void EmitClass(SourceWriter members, ObjectShape shape)
    {
        var name = _classes[shape.CSharp];
        members.Open($"private sealed class {name} : {RunTime.Type}");
        members.Line($"public static readonly {name} Instance = new();");
        members.Line();
        var names = string.Join(", ", shape.Members.Select(m => CSharp.Text(m.TemplateName)));
        members.Line($"public override global::System.Collections.Generic.IReadOnlyList<string> Names {{ get; }} = new string[] {{ {names} }};");
        members.Line();
        members.Open($"public override bool TryGet(object target, string name, out {RunTime.Value} value)");
        members.Line($"var item = ({shape.CSharp})target;");
        members.Open("switch (name)");
        var taken = new HashSet<string>(shape.Members.Select(m => m.TemplateName), StringComparer.Ordinal);
        foreach (var member in shape.Members)
        {
            var alias = taken.Add(member.Name) ? $" case {CSharp.Text(member.Name)}:" : "";
            members.Line($"case {CSharp.Text(member.TemplateName)}:{alias} value = {Convert("item." + CSharp.Name(member.Name), member.Type)}; return true;");
        }

        members.Line("default: value = default; return false;");
        members.Close();
        members.Close();
        members.Close();
        members.Line();
    }

    /// <summary>C# that turns a value of a known type into a dynamic one.</summary>
    private string Convert(string code, TypeShape type)
    {
        // A name of its own each time: pattern variables of one method share a scope.
        var x = _names.New("x");
        switch (type.Kind)
        {
            case TypeKind.Boolean or TypeKind.Integer or TypeKind.Long or TypeKind.Double or TypeKind.Float or TypeKind.Decimal or TypeKind.Date or TypeKind.TimeSpan:
                return type.IsNullable ? $"{code} is {{ }} {x} ? ({RunTime.Value}){x} : default" : $"({RunTime.Value}){code}";
            case TypeKind.Text: return $"({RunTime.Value}){code}";
            case TypeKind.Object when _classes.TryGetValue(type.CSharp, out var members): return $"{RunTime.Value}.FromObject({code}, {members}.Instance)";
            case TypeKind.List or TypeKind.Sequence when type.Element is { } element && Name(element) is { } name:
                return $"{RunTime.Sequence}.ToList<{name}>({code}, {x} => {Convert(x, element)})";
            case TypeKind.Map when type.Element is { } element && Name(element) is { } name:
                return $"{RunTime.Sequence}.ToObject<{name}>({code}, {x} => {Convert(x, element)})";
            default: return $"{RunTime.Value}.From({code})";
        }
    }

    private static string Name(TypeShape type) => type.Declaration;
}
