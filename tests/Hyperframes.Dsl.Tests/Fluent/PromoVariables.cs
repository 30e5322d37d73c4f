using System.Text.Json;
using Hyperframes.Variables;

namespace Hyperframes.Fluent;

/// <summary>What the generator makes of a variables record, written by hand: these tests do not hang on the generator.</summary>
internal sealed record PromoVariables : IVariableValues
{
    public string Headline { get; init; } = "Q2 Revenue";

    public MediaUrl AvatarUrl { get; init; } = MediaUrl.None;

    public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
    {
        writer.WriteStartObject();
        if (!onlyOverrides || Headline != "Q2 Revenue")
        {
            writer.WriteString("headline", Headline);
        }

        if (!onlyOverrides || !AvatarUrl.IsNone)
        {
            writer.WriteString("avatar-url", AvatarUrl.Text);
        }

        writer.WriteEndObject();
    }

    internal sealed class Bindings : IVariableBindings<Bindings>
    {
        public static Bindings Instance { get; } = new();

        public static string Declaration =>
            """[{"id":"headline","type":"string","label":"Headline","default":"Q2 Revenue"},{"id":"accent","type":"color","label":"Accent","default":"#6c5ce7"},{"id":"avatar-url","type":"string","label":"Avatar","default":""},{"id":"music-url","type":"string","label":"Music","default":""},{"id":"sfx-url","type":"string","label":"Effect","default":"media/pop.wav"}]""";

        public VariableBinding<string> Headline { get; } = new("headline", "Q2 Revenue", "Q2 Revenue");

        public VariableBinding<CssColor> Accent { get; } = new("accent", "#6c5ce7", "#6c5ce7");

        public VariableBinding<MediaUrl> AvatarUrl { get; } = new("avatar-url", MediaUrl.None, "");

        public VariableBinding<MediaUrl> MusicUrl { get; } = new("music-url", MediaUrl.None, "");

        public VariableBinding<MediaUrl> SfxUrl { get; } = new("sfx-url", "media/pop.wav", "media/pop.wav");
    }
}
