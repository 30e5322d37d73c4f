namespace Hyperframes.TestData;

/// <summary>A piece of a page with one hole, <c>{{}}</c>, and what becomes of a value there.</summary>
/// <param name="Name">The context.</param>
/// <param name="Markup">The literal text around the hole; a <c>#</c> in it becomes a number when many stand in one page.</param>
/// <param name="KeepsValue">Whether the parsed page holds the value character for character.</param>
internal sealed record HoleTemplate(string Name, string Markup, bool KeepsValue)
{
    public const string Hole = "{{}}";

    public string Before => Markup[..Markup.IndexOf(Hole, StringComparison.Ordinal)];

    public string After => Markup[(Markup.IndexOf(Hole, StringComparison.Ordinal) + Hole.Length)..];

    public static IReadOnlyList<HoleTemplate> All { get; } =
    [
        new("body text", "<p>a {{}} b</p>", true),
        new("title", "<title>a {{}} b</title>", true),
        new("textarea", "<textarea>a {{}} b</textarea>", true),
        new("double-quoted attribute", "<p title=\"{{}}\" lang=\"en\">x</p>", true),
        new("single-quoted attribute", "<p title='{{}}' lang='en'>x</p>", true),
        new("unquoted attribute", "<p title={{}} lang=en>x</p>", true),
        new("class attribute", "<p class=\"clip {{}}\">x</p>", true),
        new("timing attribute", "<p data-start=\"{{}}\">x</p>", true),
        new("URL", "<a href=\"{{}}\">x</a>", false),
        new("media URL", "<video src=\"{{}}\"></video>", false),
        new("frame URL", "<iframe src=\"{{}}\"></iframe>", false),
        new("URL path", "<img src=\"assets/{{}}.png\">", false),
        new("URL path behind a slash", "<img src=\"/{{}}\">", false),
        new("URL query", "<a href=\"/search?q={{}}&amp;x=1\">x</a>", false),
        new("URL fragment", "<a href=\"#{{}}\">x</a>", false),
        new("URL list", "<img srcset=\"{{}} 1x, b.png 2x\">", false),
        new("CSS value in an attribute", "<p style=\"color: {{}}; margin: 0\">x</p>", false),
        new("CSS value in a sheet", "<style>.x{content-visibility:{{}};margin:0}</style>", false),
        new("CSS string", "<style>.x::after{content:\"{{}}\";margin:0}</style>", false),
        new("CSS string in an attribute", "<p style=\"font-family:'{{}}';margin:0\">x</p>", false),
        new("CSS URL", "<style>.x{background:url(\"{{}}\");margin:0}</style>", false),
        new("CSS URL in an attribute", "<p style=\"background:url('{{}}');margin:0\">x</p>", false),
        new("script value", "<script>window.kept.push({{}});</script>", true),
        new("script string", "<script>window.kept.push(\"{{}}\");</script>", true),
        new("single-quoted script string", "<script>window.kept.push('{{}}');</script>", true),
        new("script template", "<script>window.kept.push(`{{}}`);</script>", true),
        new("event handler value", "<p onclick=\"f({{}})\">x</p>", true),
        new("event handler string", "<p onclick=\"f('{{}}')\">x</p>", true),
        new("JSON attribute", "<div data-variable-values=\"{{}}\">x</div>", true),
        new("JSON string in an attribute", "<div data-variable-values='{\"a\":\"{{}}\"}'>x</div>", true),
        new("JSON in a script", "<script type=\"application/json\">{\"a\": {{}}}</script>", true),
        new("unquoted URL", "<a href={{}} lang=en>x</a>", false),
        new("unquoted CSS value", "<p style=color:{{}} lang=en>x</p>", false),
        new("unquoted CSS string", "<p style=font-family:'{{}}' lang=en>x</p>", false),
        new("unquoted event handler value", "<p onclick=f({{}}) lang=en>x</p>", true),
        new("unquoted event handler string", "<p onclick=f('{{}}') lang=en>x</p>", true),
        new("unquoted JSON attribute", "<div data-variable-values={{}} lang=en>x</div>", true),
        new("comment", "<!-- {{}} --><b>x</b>", false),
        new("nested page", "<iframe srcdoc=\"&lt;p&gt;{{}}&lt;/p&gt;\"></iframe>", true),
        new("SVG text", "<svg><text x=\"1\">{{}}</text></svg>", true),
        new("SVG attribute", "<svg><text class=\"{{}}\">x</text></svg>", true),
        new("SVG link", "<svg><a xlink:href=\"{{}}\">x</a></svg>", false),
        new("MathML text", "<math><mi>{{}}</mi></math>", true),
        new("template content", "<template><p>{{}}</p></template>", true),
    ];

    public override string ToString() => Name;
}
