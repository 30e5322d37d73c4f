using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Json;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Goes through a page's tokens once and notes what concerns variables.</summary>
internal sealed class PageReader(string path, string source)
{
    private readonly List<VariableScope> _scopes = [new(null)];
    private readonly List<VariableScope?> _templates = [];
    private readonly IReadOnlyList<HtmlToken> _tokens = HtmlTokenizer.Tokenize(source);
    private Dictionary<string, (int First, int Last)>? _compositionTags;
    private string? _compositionId;
    private bool _isDocument;
    private HtmlToken? _owner;

    private VariableScope Here => _templates.LastOrDefault(scope => scope is not null) ?? _scopes[0];

    public VariablePage Read()
    {
        foreach (var token in _tokens)
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.StartTag:
                    Tag(token);
                    break;
                case HtmlTokenKind.EndTag when token.Name == "template" && _templates.Count > 0:
                    _templates.RemoveAt(_templates.Count - 1);
                    break;
                case HtmlTokenKind.RawText when token.Name == "style":
                    StyleReader.Read(source, token.Span, Here, null);
                    break;
                case HtmlTokenKind.RawText when token.Name == "script" && ScriptElement.IsCode(_owner):
                    ScriptReads.Read(source, token.Span, ScriptElement.IsModule(_owner), Here);
                    break;
                case HtmlTokenKind.Text when _owner is { IsForeign: true, Name: "style" }:
                    StyleReader.Read(source, token.Span, Here, null);
                    break;
            }
        }

        return new VariablePage(path, source, _scopes, _compositionId, _isDocument);
    }

    private void Tag(HtmlToken tag)
    {
        _owner = tag;
        if (tag.Name == "html")
        {
            _isDocument = true;
        }

        if (tag.Name == "template")
        {
            OpenTemplate(tag);
        }

        if (ScriptElement.RefersToProjectFile(tag))
        {
            Here.HasUnseenFiles = true;
        }

        foreach (var attribute in tag.Attributes)
        {
            if (ReferenceEquals(tag.Attribute(attribute.Name), attribute))
            {
                Attribute(tag, attribute);
            }
        }

        if (_compositionId is null && tag.Attribute("data-composition-id") is { Value.Length: > 0 } id)
        {
            _compositionId = id.Value;
        }

        Mount(tag);
    }

    /// <summary>A template is a scope of its own when a host of its page mounts it by name; any other one is the page's content.</summary>
    private void OpenTemplate(HtmlToken tag)
    {
        var id = tag.Attribute("id")?.Value;
        if (id is null || !id.EndsWith("-template", StringComparison.Ordinal) || id.Length == "-template".Length || !IsMountedHere(id))
        {
            _templates.Add(null);
            return;
        }

        var scope = new VariableScope(id);
        _scopes.Add(scope);
        _templates.Add(scope);
    }

    /// <summary>The composition's own root inside the template carries its id as well, so a host is one that stands before or behind the template.</summary>
    private bool IsMountedHere(string templateId)
    {
        var composition = templateId.Substring(0, templateId.Length - "-template".Length);
        if (!(_compositionTags ??= CompositionTags()).TryGetValue(composition, out var places))
        {
            return false;
        }

        var end = source.IndexOf("</template", _owner!.Span.End, StringComparison.OrdinalIgnoreCase);
        return places.First < _owner.Span.Start || (end >= 0 && places.Last > end);
    }

    private Dictionary<string, (int First, int Last)> CompositionTags()
    {
        var tags = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        foreach (var token in _tokens)
        {
            if (token.Kind == HtmlTokenKind.StartTag && token.Attribute("data-composition-id") is { Value: var id })
            {
                tags[id] = (tags.TryGetValue(id, out var seen) ? seen.First : token.Span.Start, token.Span.Start);
            }
        }

        return tags;
    }

    private void Attribute(HtmlToken tag, AttributeText attribute)
    {
        switch (attribute.Name)
        {
            case VariableDeclarations.AttributeName:
                Here.Add(new DeclarationSite(tag, attribute, VariableDeclarations.Read(attribute.Value)));
                break;
            case "data-var-text":
                Bind(ConsumerKind.Text, tag, attribute);
                break;
            case "data-var-src":
                Bind(ConsumerKind.Source, tag, attribute);
                break;
            case "style" when attribute.RawValue.IndexOf("--", StringComparison.Ordinal) >= 0:
                StyleReader.Read(source, attribute.ValueSpan, Here, tag);
                break;
            case "data-color-grading":
                GradingReads.Read(tag, attribute, Here);
                break;
            default:
                if (attribute.RawValue.IndexOf("var(--", StringComparison.Ordinal) >= 0)
                {
                    StyleReader.Read(source, attribute.ValueSpan, Here, tag);
                }

                break;
        }
    }

    private void Bind(ConsumerKind kind, HtmlToken tag, AttributeText attribute)
    {
        var id = attribute.Value.Trim();
        if (id.Length > 0)
        {
            var start = attribute.Value.IndexOf(id, StringComparison.Ordinal);
            Here.Add(new VariableConsumer(kind, id, attribute.SourceSpanOf(new TextSpan(start, id.Length)), tag));
        }
    }

    private void Mount(HtmlToken tag)
    {
        var file = tag.Attribute("data-composition-src") ?? tag.Attribute("data-composition-file");
        var values = tag.Attribute("data-variable-values");
        if (file is { Value.Length: > 0 } || values is not null)
        {
            Here.Add(new CompositionMount(
                tag,
                file is { Value.Length: > 0 } ? file.Value.Trim() : null,
                tag.Attribute("data-composition-id")?.Value,
                values,
                values is { Value.Length: > 0 } ? JsonReader.Read(values.Value) : null));
        }
        else if (tag.Attribute("data-composition-id") is { Value.Length: > 0 } id)
        {
            Here.Add(new CompositionMount(tag, null, id.Value, null, null));
        }
    }
}
