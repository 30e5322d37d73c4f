namespace Hyperframes.Markup.Contract;

public class VariableDeclarationsTests
{
    [Fact]
    public void Every_type_with_all_its_metadata_is_read()
    {
        var declarations = VariableDeclarations.Read("""
            [{"id":"title","type":"string","label":"Title","default":"Hi","description":"Big","placeholder":"…","maxLength":24},
             {"id":"size","type":"number","label":"Size","default":40,"min":1,"max":96,"step":0.5,"unit":"px"},
             {"id":"accent","type":"color","label":"Accent","default":"#6c5ce7","brandRole":"primary"},
             {"id":"on","type":"boolean","label":"On","default":true},
             {"id":"look","type":"enum","label":"Look","default":"wide","options":[{"value":"wide","label":"Wide"},{"value":"tall","label":"Tall"}]},
             {"id":"face","type":"font","label":"Face","default":"Inter","source":"google","default_name":"Inter","default_source":"local"},
             {"id":"logo","type":"image","label":"Logo","default":"","brandRole":"logo"}]
            """);

        declarations.Faults.ShouldBeEmpty();
        declarations.Schema.Select(entry => entry.Type).ShouldBe(
            [VariableType.String, VariableType.Number, VariableType.Color, VariableType.Boolean, VariableType.Enum, VariableType.Font, VariableType.Image]);
        var (title, size, look, face) = (declarations.Find("title")!, declarations.Find("size")!, declarations.Find("look")!, declarations.Find("face")!);
        (title.Description, title.Placeholder, title.MaxLength).ShouldBe(("Big", "…", 24));
        (size.Min, size.Max, size.Step, size.Unit).ShouldBe((1, 96, 0.5, "px"));
        look.Options!.Select(option => (option.Value, option.Label)).ShouldBe([("wide", "Wide"), ("tall", "Tall")]);
        (face.Source, face.DefaultName, face.DefaultSource).ShouldBe(("google", "Inter", "local"));
    }

    [Theory]
    [InlineData("{\"a\":1}", DeclarationFaultKind.NotAnArray, "data-composition-variables must be a JSON array of variables; this is an object, which the engine ignores.")]
    [InlineData("[1]", DeclarationFaultKind.EntryNotAnObject, "Entry [0] of data-composition-variables must be an object with id, type, label and default.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":1,\"type\":\"nubmer\"}]", DeclarationFaultKind.Incomplete, "The variable 'a' lacks or has invalid: type. 'nubmer' is no type; did you mean 'number'? The types are string, number, color, boolean, enum, font, image.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":\"1\",\"type\":\"number\"}]", DeclarationFaultKind.WrongType, "The default of 'a' is a string, but the variable is of type number; the engine drops it silently.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":\"x\",\"type\":\"enum\"}]", DeclarationFaultKind.MissingOptions, "The enum 'a' needs options: an array of {\"value\", \"label\"}; without it the engine drops the variable.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":\"X\",\"type\":\"enum\",\"options\":[{\"value\":\"x\",\"label\":\"X\"}]}]", DeclarationFaultKind.OutOfLimits, "The default of 'a' is 'X', which is not among its options (x); did you mean 'x'?")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":7,\"type\":\"number\",\"max\":5}]", DeclarationFaultKind.OutOfLimits, "The default of 'a' is 7, outside of … to 5.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":\"abc\",\"type\":\"string\",\"maxLength\":2}]", DeclarationFaultKind.OutOfLimits, "The default of 'a' has 3 characters; maxLength is 2.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":\"red;} b{\",\"type\":\"color\"}]", DeclarationFaultKind.NotAColor, "The default of 'a' is no CSS colour: 'red;} b{'. Write a name, #rrggbb or a colour function.")]
    [InlineData("[{\"id\":\"a\",\"label\":\"A\",\"default\":\"java\\nscript:x\",\"type\":\"image\"}]", DeclarationFaultKind.RefusedUrl, null)]
    [InlineData("[{\"id\":\"\",\"label\":\"A\",\"default\":\"\",\"type\":\"string\"}]", DeclarationFaultKind.ClashingId, "A variable needs an id that is not empty.")]
    [InlineData("[{\"id\":\"aB\",\"label\":\"A\",\"default\":\"\",\"type\":\"string\"},{\"id\":\"ab\",\"label\":\"A\",\"default\":\"\",\"type\":\"string\"}]", DeclarationFaultKind.ClashingId, "The variables 'aB' and 'ab' share the CSS property --ab. Rename one.")]
    public void Each_fault_is_told(string text, DeclarationFaultKind kind, string? message)
    {
        var fault = VariableDeclarations.Read(text).Faults.Single();

        fault.Kind.ShouldBe(kind);
        if (message is not null)
        {
            fault.Message.ShouldBe(message);
        }
    }

    [Fact]
    public void Every_JSON_error_is_told_where_it_stands()
    {
        var faults = VariableDeclarations.Read("[{id:'x',}]").Faults;

        faults.Select(fault => (fault.Kind, fault.Span.Start)).ShouldBe([(DeclarationFaultKind.NotJson, 2), (DeclarationFaultKind.NotJson, 5), (DeclarationFaultKind.NotJson, 8)]);
    }

    [Fact]
    public void An_empty_attribute_declares_nothing() => VariableDeclarations.Read("").ShouldBeSameAs(VariableDeclarations.None);

    [Theory]
    [InlineData("accentColor", "accentcolor")]
    [InlineData("Main Title!", "main-title")]
    [InlineData("a__b", "a-b")]
    public void A_variable_has_a_second_CSS_name(string id, string slug) => VariableNames.Slug(id).ShouldBe(slug);
}
