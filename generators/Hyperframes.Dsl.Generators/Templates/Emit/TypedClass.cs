using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>The members of a target that is its own model.</summary>
internal static class TypedClass
{
    public static string Emit(GeneratedType type, TemplateUnit template, IReadOnlyList<TemplateUnit> includes, ModelShape model, Names names, bool hasToString)
    {
        type = type.AsTemplate(template.Contexts.IsHtml);
        var members = new SourceWriter(2);
        if (includes.Count == 0 && StaticEmitter.Emit(template, model, names) is { } methods)
        {
            members.Append(methods);
            EmitText(members, hasToString);
            return type.Wrap(members);
        }

        var dynamic = names.New("ModelValues");
        var hasIncludes = includes.Count > 0 ? "IncludeOf" : "null";
        OpenRender(members);
        members.Line($"{RunTime.Run}.Render(output, {dynamic}(), {template.Method}Source, static r => {{ {template.Method}(r); }}, {hasIncludes}, options);");
        members.Close();
        members.Line();
        EmitText(members, hasToString);
        new ModelTypes(model, names).Emit(members, dynamic);
        DynamicClass.EmitTemplates(members, template, includes, names);
        return type.Wrap(members);
    }

    /// <summary>Members that keep the rest of a project compiling while its template has errors.</summary>
    public static string EmitBroken(GeneratedType type, bool hasToString)
    {
        type = type.AsTemplate(type.TemplatePath.EndsWith("html", StringComparison.OrdinalIgnoreCase));
        var members = new SourceWriter(2);
        OpenRender(members);
        members.Line("throw new global::System.InvalidOperationException(\"The template has errors; see the build's output.\");");
        members.Close();
        members.Line();
        EmitText(members, hasToString);
        return type.Wrap(members);
    }

    /// <summary>Begins the method that all others call.</summary>
    public static void OpenRender(SourceWriter members)
    {
        members.Line("/// <inheritdoc/>");
        members.Open($"public void Render({RunTime.BufferWriter} output, {RunTime.Options}? options = null)");
    }

    private static void EmitText(SourceWriter members, bool hasToString)
    {
        members.Line("/// <summary>Renders the template as text. Nothing is written if it fails.</summary>");
        members.Line("/// <exception cref=\"global::Hyperframes.Templates.TemplateException\">The template failed; says where.</exception>");
        members.Line($"public void Render(global::System.IO.TextWriter output, {RunTime.Options}? options = null) => {RunTime.Text}.Write(this, output, options);");
        members.Line();
        if (!hasToString)
        {
            members.Line("/// <summary>The rendered template.</summary>");
            members.Line($"public override string ToString() => {RunTime.Text}.Of(this);");
            members.Line();
        }
    }
}
