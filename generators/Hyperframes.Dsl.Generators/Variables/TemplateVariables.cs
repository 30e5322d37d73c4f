using Hyperframes.Generators.Pipeline;
using Hyperframes.Generators.Variables.Emit;
using Hyperframes.Markup.Binding;

namespace Hyperframes.Generators.Variables;

/// <summary>The variables that a template declares, as the record <c>Variables</c> inside the type that the template is compiled into.</summary>
internal static class TemplateVariables
{
    private const string RecordName = "Variables";

    /// <summary>Null when the template declares none, when its declaration has holes, or when the type has a member of that name.</summary>
    public static GeneratedFile? Emit(TemplateSpec spec)
    {
        var target = spec.Target;
        if (spec.Template is not { } template || !TemplateFile.IsHtmlPath(template.Path) || target.Members.Contains(RecordName) || !target.IsPartial
            || template.Text.IndexOf("data-composition-variables", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var scope = VariablePage.Read(template.Path, template.Text).Main;
        var media = new HashSet<string>(scope.Consumers.Where(consumer => consumer.Kind == ConsumerKind.Source).Select(consumer => consumer.Id), StringComparer.Ordinal);
        var properties = PropertyShapes.Of(scope.Sites.Select(site => site.Declarations), RecordName, RecordName, media.Contains);
        if (properties.Count == 0)
        {
            return null;
        }

        var shape = new RecordShape(target.Namespace, RecordName, "public sealed partial record", Path.GetFileName(template.Path), IsWhole: true)
        {
            Properties = properties,
            Containers = [.. target.Containers, target.Header],
        };
        return RecordEmitter.Emit(shape) with { HintName = target.HintName.Replace(".g.cs", ".Variables.g.cs") };
    }
}
