using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>The members of a target whose model comes at run time.</summary>
internal static class DynamicClass
{
    public static string Emit(GeneratedType type, TemplateUnit template, IReadOnlyList<TemplateUnit> includes, Names names)
    {
        var members = new SourceWriter(2);
        EmitRender(members, template.Method, includes.Count > 0);
        EmitTemplates(members, template, includes, names);
        return type.Wrap(members);
    }

    /// <summary>The methods of a template and of what it includes.</summary>
    public static void EmitTemplates(SourceWriter members, TemplateUnit template, IReadOnlyList<TemplateUnit> includes, Names names)
    {
        var marksOperands = includes.Concat([template]).Any(unit => StatementFunctions.AreIn(unit.Tree.Body));
        DynamicEmitter.Emit(template, members, names, isTop: true, marksOperands);
        foreach (var include in includes)
        {
            EmitInclude(include, members, names, marksOperands);
        }

        EmitIncludes(members, includes);
    }

    private static void EmitRender(SourceWriter members, string method, bool hasIncludes)
    {
        var includes = hasIncludes ? "IncludeOf" : "null";
        members.Line("/// <summary>Renders the template as UTF-8. Nothing is written if it fails.</summary>");
        members.Line("/// <exception cref=\"global::Hyperframes.Templates.TemplateException\">The template failed; says where.</exception>");
        members.Open($"public static void Render({RunTime.BufferWriter} output, {RunTime.Object} model, {RunTime.Options}? options = null)");
        members.Line($"{RunTime.Run}.Render(output, model, {method}Source, static r => {{ {method}(r); }}, {includes}, options);");
        members.Close();
        members.Line();
        members.Line("/// <summary>Renders the template as text.</summary>");
        members.Line("/// <exception cref=\"global::Hyperframes.Templates.TemplateException\">The template failed; says where.</exception>");
        members.Open($"public static string Render({RunTime.Object} model, {RunTime.Options}? options = null)");
        members.Line($"return {RunTime.Run}.RenderToString(model, {method}Source, static r => {{ {method}(r); }}, {includes}, options);");
        members.Close();
        members.Line();
    }

    private static void EmitInclude(TemplateUnit include, SourceWriter members, Names names, bool marksOperands)
    {
        if (include.Tree.Diagnostics.Count == 0)
        {
            DynamicEmitter.Emit(include, members, names, isTop: false, marksOperands);
            return;
        }

        // Only who really includes a broken template fails, as in the engine; the build has reported its errors.
        members.Line($"private static readonly {RunTime.Source} {include.Method}Source = new({CSharp.Text(include.Name)}, \"\");");
        members.Line();
        members.Open($"private static {RunTime.Value} {include.Method}({RunTime.Run} r)");
        members.Line($"throw r.Error({CSharp.Text($"The template '{include.Name}' has syntax errors.")}, 0);");
        members.Close();
        members.Line();
    }

    private static void EmitIncludes(SourceWriter members, IReadOnlyList<TemplateUnit> includes)
    {
        if (includes.Count == 0)
        {
            return;
        }

        members.Open($"private static {RunTime.Include}? IncludeOf(string name)");
        members.Open("switch (name)");
        foreach (var include in includes)
        {
            members.Line($"case {CSharp.Text(include.Name)}: return new {RunTime.Include}({include.Method}Source, {include.Method}{(include.Contexts.IsHtml ? ", true" : "")});");
        }

        members.Line("default: return null;");
        members.Close();
        members.Close();
        members.Line();
    }

    /// <summary>Members that keep the rest of a project compiling while its template has errors.</summary>
    public static string EmitBroken(GeneratedType type)
    {
        var members = new SourceWriter(2);
        const string Throw = "throw new global::System.InvalidOperationException(\"The template has errors; see the build's output.\");";
        members.Line("/// <summary>Fails: the template has errors.</summary>");
        members.Open($"public static void Render({RunTime.BufferWriter} output, {RunTime.Object} model, {RunTime.Options}? options = null)");
        members.Line(Throw);
        members.Close();
        members.Line();
        members.Line("/// <summary>Fails: the template has errors.</summary>");
        members.Open($"public static string Render({RunTime.Object} model, {RunTime.Options}? options = null)");
        members.Line(Throw);
        members.Close();
        return type.Wrap(members);
    }
}
