using System.Buffers;
using System.Text;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Variables;

namespace Hyperframes.HeyGen.Tests.Cloud;

/// <summary>A small page that is right.</summary>
internal sealed class PageComposition(string title = "Title", int width = 640, int height = 360) : IComposition
{
    public void WriteHtml(IBufferWriter<byte> output) => output.Write(Encoding.UTF8.GetBytes(
        $$"""
        <!doctype html>
        <html data-composition-variables='[{"id":"headline","type":"string","label":"Headline","default":"Q2"},{"id":"avatarUrl","type":"string","label":"Avatar","default":""}]'>
        <head><meta charset="utf-8"><meta name="viewport" content="width={{width}}, height={{height}}"><title>{{title}}</title></head>
        <body><div id="root" data-composition-id="card" data-no-timeline data-start="0" data-duration="1" data-width="{{width}}" data-height="{{height}}">
        <h1 id="title" class="clip" data-start="0" data-duration="1" data-track-index="0" data-var-text="headline">{{title}}</h1>
        </div></body></html>
        """));

    public static Task<CompositionBundle> BundleAsync(string title = "Title", int width = 640, int height = 360) =>
        CompositionBundle.CreateAsync(new PageComposition(title, width, height));
}

/// <summary>Values by name.</summary>
internal sealed class Values(params (string Name, string Value)[] values) : IVariableValues
{
    public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in values)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }
}
