using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;
using Hyperframes.Templates.Functions;

namespace Hyperframes.Templates;

/// <summary>Members of values by their template names (language 6.1).</summary>
internal static class MemberAccess
{
    public static bool TryGet(TemplateRun run, in TemplateValue target, string name, out TemplateValue value)
    {
        value = default;
        switch (target.Kind)
        {
            case TemplateKind.Object:
                return target.AsObject!.TryGet(name, out value);
            case TemplateKind.List when target.AsList!.Named is { } named && named.TryGet(name, out value):
                return true;
            case TemplateKind.List when name == "size":
                value = target.AsList!.Count;
                return true;
            case TemplateKind.Range when name == "size":
                value = ((TemplateRange)target.Reference).Count();
                return true;
            case TemplateKind.Text when name == "size":
                value = target.Text.Length;
                return true;
            case TemplateKind.Date:
                return DateMembers.TryGet(target.Date, name, out value);
            case TemplateKind.TimeSpan:
                return DateMembers.TryGet(target.TimeSpan, name, out value);
            case TemplateKind.Other when target.Reference is TypedObject typed:
                return typed.Type.TryGet(typed.Target, name, out value);
            case TemplateKind.Other when Find(target.Reference, name) is { } member:
                value = TemplateValue.From(member is PropertyInfo p ? p.GetValue(target.Reference) : ((FieldInfo)member).GetValue(target.Reference));
                return true;
            default:
                return false;
        }
    }

    public static bool TrySet(in TemplateValue target, string name, in TemplateValue value)
    {
        switch (target.Kind)
        {
            case TemplateKind.Object:
                return target.AsObject!.TrySet(name, value);
            case TemplateKind.List:
                return (target.AsList!.Named ??= new TemplateObject()).TrySet(name, value);
            case TemplateKind.Other when target.Reference is not TypedObject:
                return TrySetReflected(target.Reference, name, value.ToObject());
            default:
                return false;
        }
    }

    public static IEnumerable<string> Names(in TemplateValue target) => target.Kind switch
    {
        TemplateKind.Object => target.AsObject!.Names,
        TemplateKind.Other when target.Reference is TypedObject typed => typed.Type.Names,
        TemplateKind.Other => Members(target.Reference).Select(m => Rename(m.Name)),
        _ => [],
    };

    /// <summary>The template name of a C# member: <c>PageTitle</c> is <c>page_title</c>, <c>UserID</c> is <c>user_id</c>.</summary>
    public static string Rename(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static MemberInfo? Find(object target, string name) => Members(target).FirstOrDefault(m => Rename(m.Name) == name);

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Only for objects that no generated type describes; a trimmed member reads as null, as an unknown one.")]
    private static IEnumerable<MemberInfo> Members(object target)
    {
        const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;
        Type type = target.GetType();
        foreach (PropertyInfo property in type.GetProperties(Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0)
            {
                yield return property;
            }
        }

        foreach (FieldInfo field in type.GetFields(Instance))
        {
            yield return field;
        }
    }

    private static bool TrySetReflected(object target, string name, object? value)
    {
        switch (Find(target, name))
        {
            case PropertyInfo { SetMethod: { IsPublic: true } setter } property
                when !setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"):
                property.SetValue(target, Fit(value, property.PropertyType));
                return true;
            case FieldInfo { IsInitOnly: false } field:
                field.SetValue(target, Fit(value, field.FieldType));
                return true;
            default:
                return false;
        }
    }

    private static object? Fit(object? value, Type type) =>
        value is null || type.IsInstanceOfType(value) ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
}
