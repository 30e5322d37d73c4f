using Hyperframes.Generators.Templates.Emit;

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
            return CompileDynamic(spec, file);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(spec, DiagnosticIds.GeneratorFailed, target.Path, e.GetType().Name + ": " + e.Message);
        }
    }

    private static TemplateResult CompileDynamic(TemplateSpec spec, TemplateFile file)
    {
        var target = spec.Target;
        var type = new GeneratedType(target.Namespace, target.Containers, target.Header, target.Path, target.Members);
        var tree = file.Parse(target.Options);
        if (tree.Diagnostics.Count > 0)
        {
            // Under default options the file itself reports them.
            var diagnostics = ReferenceEquals(tree, file.Tree) ? default : new EquatableArray<DiagnosticInfo>(DiagnosticInfo.From(file, tree.Diagnostics));
            return new TemplateResult(target.HintName, DynamicClass.EmitBroken(type), diagnostics);
        }

        var names = new Names([.. target.Members, "r", "Render", "IncludeOf"]);
        var template = new TemplateUnit(target.Path, file.Path, file.Text, tree, names.New("Template"));
        var includes = spec.Includes.Select(i => new TemplateUnit(i.Name, i.File.Path, i.File.Text, i.File.Tree, names.New(Names.Part(i.Name) + "Include"))).ToList();
        return new TemplateResult(target.HintName, DynamicClass.Emit(type, template, includes, names), default);
    }

    private static TemplateResult Failed(TemplateSpec spec, string id, params string[] arguments) =>
        new(spec.Target.HintName, null, new EquatableArray<DiagnosticInfo>([new DiagnosticInfo(id, spec.Target.Location, new EquatableArray<string>(arguments))]));
}
