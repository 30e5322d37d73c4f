using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>The members of a target that is its own model.</summary>
internal static class TypedClass
{
    public static string Emit(GeneratedType type, TemplateUnit template, IReadOnlyList<TemplateUnit> includes, ModelShape model, Names names, bool hasToString)
    {
        var members = new SourceWriter(2);
        type = template.Contexts.IsHtml ? type.AsComposition(members) : type;
        if (includes.Count == 0 && StaticEmitter.Emit(template, model, names) is { } typed)
        {
            members.Line($"private static readonly {RunTime.Source} {template.Method}Source = new({CSharp.Text(template.Name)}, {Lines.Lengths(template.Text)});");
            members.Line();
            EmitSurface(members, hasToString, $"var o = new {RunTime.Writer}(output, {template.Method}Source, options);", $"{template.Method}(ref o);", "o.Flush();");
            members.Append(typed);
            return type.Wrap(members, checksNulls: false);
        }

        var dynamic = names.New("ModelValues");
        var hasIncludes = includes.Count > 0 ? "IncludeOf" : "null";
        EmitSurface(
            members, hasToString, $"{RunTime.Run}.Render(output, {dynamic}(), {template.Method}Source, static r => {{ {template.Method}(r); }}, {hasIncludes}, options);");
        new ModelTypes(model, names).Emit(members, dynamic);
        DynamicClass.EmitTemplates(members, template, includes, names);
        return type.Wrap(members);
    }

    /// <summary>Members that keep the rest of a project compiling while its template has errors.</summary>
    public static string EmitBroken(GeneratedType type, bool hasToString)
    {
        var members = new SourceWriter(2);
        type = type.TemplatePath.EndsWith("html", StringComparison.OrdinalIgnoreCase) ? type.AsComposition(members) : type;
        EmitSurface(members, hasToString, "throw new global::System.InvalidOperationException(\"The template has errors; see the build's output.\");");
        return type.Wrap(members);
    }

    private static void EmitSurface(SourceWriter members, bool hasToString, params string[] render)
    {
        const string Failure = "/// <exception cref=\"global::Hyperframes.Templates.TemplateException\">The template failed; says where.</exception>";
        members.Line("/// <summary>Renders the template as UTF-8.</summary>");
        members.Line(Failure);
        members.Open($"public void Render({RunTime.BufferWriter} output, {RunTime.Options}? options = null)");
        foreach (var line in render)
        {
            members.Line(line);
        }

        members.Close();
        members.Line();
        members.Line("/// <summary>Renders the template as text.</summary>");
        members.Line(Failure);
        members.Open($"public void Render(global::System.IO.TextWriter output, {RunTime.Options}? options = null)");
        members.Line($"var text = new {RunTime.Text}();");
        members.Line("Render(text, options);");
        members.Line("output.Write(text.ToString());");
        members.Close();
        members.Line();
        if (!hasToString)
        {
            members.Line("/// <summary>The rendered template.</summary>");
            members.Line(Failure);
            members.Open("public override string ToString()");
            members.Line($"var text = new {RunTime.Text}();");
            members.Line("Render(text);");
            members.Line("return text.ToString();");
            members.Close();
            members.Line();
        }
    }
}
