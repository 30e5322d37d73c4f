using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Templates.Emit;

/// <summary>The members of a target that is its own model.</summary>
internal static class TypedClass
{
    public static string Emit(GeneratedType type, TemplateUnit template, IReadOnlyList<TemplateUnit> includes, ModelShape model, Names names, bool hasToString)
    {
        var members = new SourceWriter(2);
        var (render, bytes) = (names.New("RenderTo"), names.New("RenderBytes"));
        EmitSurface(members, render, bytes, hasToString);
        if (includes.Count == 0 && StaticEmitter.Emit(template, model, names) is { } typed)
        {
            members.Line($"private static readonly {RunTime.Source} {template.Method}Source = new({CSharp.Text(template.Name)}, [{string.Join(", ", Lines.Starts(template.Text))}]);");
            members.Line();
            members.Open($"private void {render}({RunTime.BufferWriter} output, {RunTime.Options} options)");
            members.Line($"var o = new {RunTime.Writer}(output, options.OutputLimit);");
            members.Line($"{template.Method}(ref o, options.LoopLimit > 0 ? options.LoopLimit : int.MaxValue);");
            members.Line("o.Flush();");
            members.Close();
            members.Line();
            members.Append(typed);
            return type.Wrap(members);
        }

        var dynamic = names.New("ModelValues");
        var hasIncludes = includes.Count > 0 ? "IncludeOf" : "null";
        members.Open($"private void {render}({RunTime.BufferWriter} output, {RunTime.Options} options)");
        members.Line($"{RunTime.Run}.Render(output, {dynamic}(), {template.Method}Source, static r => {{ {template.Method}(r); }}, {hasIncludes}, options);");
        members.Close();
        members.Line();
        new ModelTypes(model, names).Emit(members, dynamic);
        DynamicClass.EmitTemplates(members, template, includes, names);
        return type.Wrap(members);
    }

    /// <summary>Members that keep the rest of a project compiling while its template has errors.</summary>
    public static string EmitBroken(GeneratedType type, bool hasToString)
    {
        var members = new SourceWriter(2);
        EmitSurface(members, "RenderTo", "RenderBytes", hasToString);
        members.Open($"private void RenderTo({RunTime.BufferWriter} output, {RunTime.Options} options)");
        members.Line("throw new global::System.InvalidOperationException(\"The template has errors; see the build's output.\");");
        members.Close();
        return type.Wrap(members);
    }

    private static void EmitSurface(SourceWriter members, string render, string bytes, bool hasToString)
    {
        const string Failure = "/// <exception cref=\"global::Hyperframes.Templates.TemplateException\">The template failed; says where.</exception>";
        members.Line("/// <summary>Renders the template as UTF-8.</summary>");
        members.Line(Failure);
        members.Line(GeneratedType.Attribute);
        members.Open($"public void Render({RunTime.BufferWriter} output, {RunTime.Options}? options = null)");
        members.Line($"{render}(output, options ?? {RunTime.Options}.Default);");
        members.Close();
        members.Line();
        members.Line("/// <summary>Renders the template as text.</summary>");
        members.Line(Failure);
        members.Line(GeneratedType.Attribute);
        members.Open($"public void Render(global::System.IO.TextWriter output, {RunTime.Options}? options = null)");
        members.Line($"output.Write({bytes}(options));");
        members.Close();
        members.Line();
        if (!hasToString)
        {
            members.Line("/// <summary>The rendered template.</summary>");
            members.Line(Failure);
            members.Line(GeneratedType.Attribute);
            members.Open("public override string ToString()");
            members.Line($"return {bytes}(null);");
            members.Close();
            members.Line();
        }

        members.Open($"private string {bytes}({RunTime.Options}? options)");
        members.Line("var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();");
        members.Line($"{render}(buffer, options ?? {RunTime.Options}.Default);");
        members.Line("return global::System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);");
        members.Close();
        members.Line();
    }
}
