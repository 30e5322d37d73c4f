namespace Hyperframes.Dsl.Generators.Tests.Variables;

public class PageDiagnosticTests
{
    private const string Title = "{\"id\":\"title\",\"type\":\"string\",\"label\":\"T\",\"default\":\"Hello\"}";

    [Theory]
    [InlineData("[{id:\"a\"}]", "page.html: error HF1600: data-composition-variables is not valid JSON: The name id needs double quotes.")]
    [InlineData("{\"title\":\"Hello\"}", "page.html: error HF1601: data-composition-variables must be a JSON array of variables; this is an object, which the engine ignores.")]
    [InlineData("[7]", "page.html: error HF1602: Entry [0] of data-composition-variables must be an object with id, type, label and default.")]
    [InlineData("[{\"id\":\"title\",\"type\":\"number\",\"label\":\"T\",\"default\":\"7\"}]", "page.html: error HF1603: The default of 'title' is a string, but the variable is of type number; the engine drops it silently.")]
    [InlineData("[{\"id\":\"title\",\"type\":\"enum\",\"label\":\"T\",\"default\":\"a\"}]", "page.html: error HF1604: The enum 'title' needs options: an array of {\"value\", \"label\"}; without it the engine drops the variable.")]
    [InlineData("[" + Title + "," + Title + "]", "page.html: error HF1605: The variable 'title' is declared twice; the last one wins. Remove one.")]
    [InlineData("[{\"id\":\"title\",\"type\":\"number\",\"label\":\"T\",\"default\":7,\"max\":6}]", "page.html: error HF1606: The default of 'title' is 7, outside of … to 6.")]
    [InlineData("[{\"id\":\"title\",\"type\":\"color\",\"label\":\"T\",\"default\":\"red;}\"}]", "page.html: error HF1607: The default of 'title' is no CSS colour: 'red;}'. Write a name, #rrggbb or a colour function.")]
    [InlineData("[{\"id\":\"title\",\"type\":\"font\",\"label\":\"T\",\"default\":\"a;b\"}]", "page.html: error HF1608: The default of 'title' is no font family: 'a;b'.")]
    [InlineData("[{\"id\":\"title\",\"type\":\"image\",\"label\":\"T\",\"default\":\"file:///a\"}]", "page.html: error HF1609: The default of 'title' is an address that the engine refuses to load ('file:///a'); the element would silently show its own src. Use a path, http:, https:, blob: or data:image/….")]
    public void A_bad_declaration_is_told_where_it_stands(string declaration, string expected)
        => Judge($"<html  data-composition-variables='{declaration}'><body><h1 data-var-text=\"title\"></h1></body></html>").ShouldContain(expected);

    [Theory]
    [InlineData("<h1>Hello</h1>", "page.html: warning HF1610: The variable 'title' is declared, but nothing reads it: no data-var-text, data-var-src, var(--title) or getVariables().")]
    [InlineData("<h1 data-var-text=\"titel\">Hello</h1>", "page.html: error HF1611: There is no variable 'titel'; did you mean 'title'?")]
    [InlineData("<style>h1 { color: var(--titel) }</style>", "page.html: error HF1611: There is no variable 'titel'; did you mean 'title'?")]
    [InlineData("<script>const { tilte } = window.__hyperframes.getVariables();</script>", "page.html: error HF1611: There is no variable 'tilte'; did you mean 'title'?")]
    [InlineData("<div data-var-src=\"title\"></div>", "page.html: error HF1613: data-var-src has no effect on <div>; it works on img, video, audio and source.")]
    [InlineData("<video data-var-src=\"title\"></video>", "page.html: warning HF1614: <video> has no src to fall back on when 'title' is empty or refused. Add one.")]
    [InlineData("<script>const v = getVariables(); show(v[name]);</script>", "page.html: info HF1618: This script reads variables without naming them, so it cannot be told which of the declared ones are used. Write getVariables().name or take the object apart.")]
    [InlineData("<div data-composition-id=\"x\" data-variable-values='[1]'></div>", "page.html: error HF1619: data-variable-values must be a JSON object of id and value; this is array.")]
    public void A_bad_binding_is_told_where_it_stands(string body, string expected)
        => Judge($"<html data-composition-variables='[{Title}]'><body>\n{body}</body></html>").ShouldContain(expected);

    [Theory]
    [InlineData("<h1 data-var-text=\" title \">x</h1>")]
    [InlineData("<video src=\"a.mp4\" data-var-src=\"title\"></video>")]
    [InlineData("<video data-var-src=\"title\"><source src=\"a.mp4\"></video>")]
    [InlineData("<style>h1 { color: var( --title, red ) }</style>")]
    [InlineData("<h1 style=\"color: var(--title)\">x</h1>")]
    [InlineData("<img src=\"a.png\" data-color-grading='{\"lut\":\"$title\"}'>")]
    [InlineData("<script>const { title = 'x', ...rest } = window.__hyperframes.getVariables(); use(rest.other);</script>")]
    [InlineData("<script>const v = window.__hyperframes && window.__hyperframes.getVariables ? window.__hyperframes.getVariables() : {}; use(v.title);</script>")]
    [InlineData("<script>const v = Object.assign({}, { title: 'x' }, window.__hyperframes.getVariables()); use(v['title']);</script>")]
    [InlineData("<script>const read = window.__hyperframes.getVariables; function get() { return read() || {}; } use(get().title);</script>")]
    [InlineData("<script>const v = getVariables(); function text(id, or) { return typeof v[id] === 'string' ? v[id] : or; } use(text('title', 'x'));</script>")]
    [InlineData("<script>(function (vars) { use(vars.title); })(getVariables());</script>")]
    [InlineData("<script>let x; x = getVariables(); const y = x; if ('title' in y) use(y);</script>")]
    [InlineData("<script>root.style.color = getComputedStyle(root).getPropertyValue('--title');</script>")]
    [InlineData("<script type=\"module\">import a from './a.js'; const { title } = getVariables();</script>")]
    public void Every_way_to_read_a_variable_counts(string body)
        => Judge($"<html data-composition-variables='[{Title}]'><body>\n{body}</body></html>").Where(message => !message.Contains("HF1618", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_number_cannot_be_a_source()
        => Judge("<html data-composition-variables='[{\"id\":\"n\",\"type\":\"number\",\"label\":\"N\",\"default\":1}]'><body><img data-var-src=\"n\" src=\"a.png\"></body></html>")
            .ShouldBe(["page.html: error HF1612: 'n' is of type number; data-var-src needs an address: a string, image or enum."]);

    [Fact]
    public void A_binding_in_a_scene_does_not_see_the_variables_of_the_page()
        => Project(
            $"<html data-composition-variables='[{Title}]'><body><h1 data-var-text=\"title\"></h1><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\"></div></body></html>",
            "<template><div data-composition-id=\"a\"><h1 data-var-text=\"title\">x</h1></div></template>")
            .ShouldBe(["a.html: error HF1615: 'title' is declared in 'page.html', not here; a composition sees its own variables only. Declare it here, and pass it with data-variable-values."]);

    [Fact]
    public void A_scene_that_declares_on_its_root_overwrites_the_page()
        => Project(
            $"<html data-composition-variables='[{Title}]'><body><h1 data-var-text=\"title\"></h1><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\"></div></body></html>",
            $"<template><div data-composition-id=\"a\" data-composition-variables='[{Title.Replace("Hello", "Bye", StringComparison.Ordinal)}]'><h1 data-var-text=\"title\">x</h1></div></template>")
            .ShouldBe(["a.html: warning HF1616: 'title' is declared by 'page.html' too, with another default, and this one overwrites it there. Rename it, or declare it on <html> instead of <div>."]);

    [Fact]
    public void A_variable_that_only_a_scene_reads_cannot_be_set_by_a_render()
        => Project(
            $"<html data-composition-variables='[{Title}]'><body><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\"></div></body></html>",
            $"<html data-composition-variables='[{Title}]'><body><div data-composition-id=\"a\"><h1 data-var-text=\"title\">x</h1></div></body></html>")
            .ShouldBe(["page.html: warning HF1617: Only the mounted composition 'a.html' reads 'title', and values of a render do not reach what is mounted (only CSS properties do). Read it in this page, or write it into data-variable-values."]);

    [Fact]
    public void A_custom_property_of_the_page_reaches_its_scenes()
        => Project(
            "<html data-composition-variables='[{\"id\":\"accent\",\"type\":\"color\",\"label\":\"A\",\"default\":\"red\"}]'><body><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\"></div></body></html>",
            "<template><style>h1 { color: var(--accent) }</style><div data-composition-id=\"a\"><h1>x</h1></div></template>")
            .ShouldBeEmpty();

    [Fact]
    public void Values_of_a_mount_are_held_to_what_the_scene_declares()
        => Project(
            "<html><body><div data-composition-id=\"a\" data-composition-src=\"scenes/a.html\" data-variable-values='{\"titel\":\"x\",\"title\":7}'></div></body></html>",
            $"<html data-composition-variables='[{Title}]'><body><div data-composition-id=\"a\"><h1 data-var-text=\"title\">x</h1></div></body></html>")
            .ShouldBe([
                "page.html: error HF1619: The mounted composition declares no variable 'titel'; did you mean 'title'?",
                "page.html: error HF1603: The value of 'title' is a number, but the variable is of type string; the engine drops it silently."]);

    [Fact]
    public void A_template_that_its_own_page_mounts_is_a_scope_of_its_own()
        => Judge($"<html data-composition-variables='[{Title}]'><body><h1 data-var-text=\"title\"></h1><div data-composition-id=\"b\"></div><template id=\"b-template\"><p data-var-text=\"title\">x</p></template></body></html>")
            .ShouldBe(["page.html: error HF1615: 'title' is declared in this page, not here; a composition sees its own variables only. Declare it here, and pass it with data-variable-values."]);

    [Theory]
    [InlineData("<html data-composition-variables='[{\"id\":\"a\",\"type\":\"number\",\"label\":\"A\",\"default\":^&quot;x&quot;}]'><p data-var-text=a></p></html>")]
    [InlineData("<html data-composition-variables=\"[{&quot;id&quot;:^&quot;a&quot;,&quot;type&quot;:&quot;string&quot;,&quot;label&quot;:&quot;A&quot;,&quot;default&quot;:&quot;&quot;}]\"></html>")]
    [InlineData("<html>\r\n<body>\r\n  <p data-var-text=' ^title'></p></html>")]
    public void A_message_stands_at_the_character_that_is_meant(string marked)
    {
        var html = marked.Replace("^", "", StringComparison.Ordinal);
        var before = marked[..marked.IndexOf('^', StringComparison.Ordinal)];
        var line = before.Count(c => c == '\n') + 1;

        new VariablesRun("", ("page.html", html)).Reported.Single().ShouldStartWith(FormattableString.Invariant($"page.html({line},{before.Length - before.LastIndexOf('\n')}): "));
    }

    private static IReadOnlyList<string> Judge(string html) => WithoutPositions(new VariablesRun("", ("page.html", html)));

    private static IReadOnlyList<string> Project(string page, string scene) => WithoutPositions(new VariablesRun("", ("page.html", page), ("scenes/a.html", scene)));

    private static IReadOnlyList<string> WithoutPositions(VariablesRun run) => [.. run.Reported.Select(message => System.Text.RegularExpressions.Regex.Replace(message, @"^(\S+?)\([\d,]+\)", "$1"))];
}
