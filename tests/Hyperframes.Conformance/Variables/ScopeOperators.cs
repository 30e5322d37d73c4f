using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Contract;

namespace Hyperframes.Conformance.Variables;

/// <summary>Operators 4, 5 and 14: variables across a mount.</summary>
internal static class ScopeOperators
{
    private const string Scene = "compositions/hf-scene.html";

    /// <summary>4: moves a binding into a mounted composition that does not declare it.</summary>
    public static Defect? MoveIntoMount(VariablePage page, Random random)
        => BindingOperators.Pick(page.Main.Declared, random) is { } entry
            ? new Defect(4, $"bound '{entry.Id}' in a scene", [Mounting(page), (Scene, Content("", Binding(entry)))], VariableFindingKind.WrongScope)
            : null;

    /// <summary>5: declares a variable of that name on a mounted root with another default.</summary>
    public static Defect? Shadow(VariablePage page, Random random)
    {
        if (BindingOperators.Pick(page.Main.Declared.Where(entry => entry.IsInSchema && entry.Type is VariableType.String or VariableType.Number or VariableType.Color), random) is not { } entry)
        {
            return null;
        }

        var other = entry.Type switch { VariableType.Number => "-12345.5", VariableType.Color => "\"#010203\"", _ => "\"Another default\"" };
        var declaration = $"[{{\"id\":\"{entry.Id}\",\"type\":\"{entry.TypeName}\",\"label\":\"L\",\"default\":{other}}}]";
        return new Defect(5, $"'{entry.Id}' declared by a scene", [Mounting(page), (Scene, Content(declaration, Binding(entry)))], VariableFindingKind.OverwrittenDefault);
    }

    /// <summary>14: overrides a variable that only a mounted composition consumes.</summary>
    public static Defect? OverrideInMount(VariablePage page, Random random)
    {
        var id = "scene-title-" + random.Next(100);
        var declaration = $"[{{\"id\":\"{id}\",\"type\":\"string\",\"label\":\"L\",\"default\":\"x\"}}]";
        return new Defect(14, $"override of '{id}'", [Mounting(page), (Scene, Content(declaration, $"<h1 data-var-text=\"{id}\">x</h1>"))], VariableFindingKind.UnreachableOverride)
        {
            Overrides = $"{{\"{id}\":\"y\"}}",
        };
    }

    private static (string Path, string Html) Mounting(VariablePage page)
        => ("index.html", PageEdit.Append(page.Source, $"<div id=\"hf-host\" data-composition-id=\"hf-scene\" data-composition-src=\"{Scene}\" data-start=\"0\" data-duration=\"1\"></div>"));

    private static string Content(string declaration, string body)
        => $"<template><div id=\"hf-scene-root\" data-composition-id=\"hf-scene\"{(declaration.Length == 0 ? "" : $" {VariableDeclarations.AttributeName}='{declaration}'")}>{body}</div></template>";

    private static string Binding(VariableDeclaration entry)
        => entry.Type == VariableType.Image ? $"<img data-var-src=\"{entry.Id}\" src=\"a.png\" alt=\"\">" : $"<p data-var-text=\"{entry.Id}\">x</p>";
}
