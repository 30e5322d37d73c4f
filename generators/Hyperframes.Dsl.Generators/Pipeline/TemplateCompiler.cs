using Hyperframes.Generators.Diagnostics;
using Hyperframes.Generators.Templates.Binding;
using Hyperframes.Generators.Templates.Emit;
using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Pipeline;

/// <summary>One target in, its code and diagnostics out.</summary>
internal static class TemplateCompiler
{
    public static TemplateResult Compile(TemplateSpec spec)
    {
        var target = spec.Target;
        if (!target.IsPartial)
        {
            return Failed(spec, DiagnosticIds.TypeMustBePartial, target.Name);
        }

        if (spec.Template is not { } file)
        {
            return spec.Candidates.Count == 0
                ? Failed(spec, DiagnosticIds.TemplateNotFound, target.Path)
                : Failed(spec, DiagnosticIds.AmbiguousTemplate, target.Path, string.Join("', '", spec.Candidates));
        }

        try
        {
            return Compile(spec, file);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(spec, DiagnosticIds.GeneratorFailed, target.Path, e.GetType().Name + ": " + e.Message);
        }
    }

    private static TemplateResult Compile(TemplateSpec spec, TemplateFile file)
    {
        var target = spec.Target;
        var type = new GeneratedType(target.Namespace, target.Containers, target.Header, target.Path, target.Members);
        var tree = file.Parse(target.Options);
        // Under default options the file itself reports what is wrong with it.
        var isDefault = ReferenceEquals(tree, file.Tree);
        if (tree.Diagnostics.Count > 0)
        {
            return Broken(type, target, isDefault ? [] : DiagnosticInfo.From(file, tree.Diagnostics));
        }

        var contexts = isDefault ? file.Contexts : HoleContexts.Of(tree.Body, file.Text, file.IsHtml);

        var names = new Names([.. target.Members, "r", "o", "output", "options", "Render", "IncludeOf", "NotNull", "loopLimit", "model"]);
        var template = Unit(target.Path, file, tree, contexts, names.New("Template"));
        var includes = spec.Includes.Select(i => Unit(i.Name, i.File, i.File.Tree, i.File.Contexts, names.New(Names.Part(i.Name) + "Include"))).ToList();
        var diagnostics = (isDefault ? [] : DiagnosticInfo.From(file, contexts.Diagnostics)).ToList();
        if (target.Model is { } model)
        {
            diagnostics.AddRange(ModelChecks.Of(spec, file, tree, contexts, model));
        }

        if (contexts.HasErrors || includes.Any(i => i.Contexts.HasErrors) || diagnostics.Any(d => DiagnosticDescriptors.IsError(d.Id)))
        {
            return Broken(type, target, diagnostics);
        }

        var code = target.Model is { } declared
            ? TypedClass.Emit(type, template, includes, declared, names, target.HasToString)
            : DynamicClass.Emit(type, template, includes, names);
        return new TemplateResult(target.HintName, code, new EquatableArray<DiagnosticInfo>(diagnostics));
    }

    private static TemplateUnit Unit(string name, TemplateFile file, ParsedTemplate tree, HoleContexts contexts, string method) =>
        new(name, file.Path, file.Text, tree, method, contexts);

    private static TemplateResult Broken(GeneratedType type, TemplateTarget target, IEnumerable<DiagnosticInfo> diagnostics) => new(
        target.HintName,
        target.Model is null ? DynamicClass.EmitBroken(type) : TypedClass.EmitBroken(type, target.HasToString),
        new EquatableArray<DiagnosticInfo>(diagnostics));

    private static TemplateResult Failed(TemplateSpec spec, string id, params string[] arguments) =>
        new(spec.Target.HintName, null, new EquatableArray<DiagnosticInfo>([new DiagnosticInfo(id, spec.Target.Location, new EquatableArray<string>(arguments))]));
}
