using System.Globalization;
using Hyperframes.Animation;
using Hyperframes.Writing;

namespace Hyperframes.Fluent;

/// <summary>Writes the page of a composition: a whole document, for an entry and for a scene alike (contract 1.1).</summary>
internal sealed class CompositionPage(CompositionBuilder builder, ClipNames names, TrackAllotment tracks, Seconds length, MotionOutput motion)
{
    // A clip with a line of text has about this many bytes.
    private const int BytesOfClip = 144;
    private const int BytesOfHead = 2048;

    /// <summary>What the written elements refer to.</summary>
    public PageFacts Facts { get; } = new(builder.Clips.Count + 1);

    public bool RegistersTimeline => motion.RegistersTimeline;

    private int Capacity => BytesOfHead + (builder.Clips.Count * BytesOfClip);

    private string RootId => builder.CompositionId + "-root";

    /// <summary>The whole page, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        var output = new GrowingOutput(Capacity);
        var writer = new Utf8HtmlWriter(output);
        writer.Literal("<!doctype html>\n<html"u8);
        HtmlAttribute.Write(ref writer, "lang", builder.Language);
        if (builder.Declaration is { } declaration)
        {
            // Between single quotes JSON can be read (contract 21.8).
            writer.Literal(" data-composition-variables="u8);
            writer.Text(HtmlEscape.JsonAttribute(declaration));
        }

        writer.Literal(">\n"u8);
        WriteHead(ref writer);
        writer.Literal("<body>\n"u8);
        WriteRoot(ref writer);
        WriteMotion(ref writer);
        writer.Literal("</body>\n</html>\n"u8);
        writer.Flush();
        return output.Written;
    }

    /// <summary>The clips alone, as UTF-8.</summary>
    public ReadOnlyMemory<byte> WriteClips()
    {
        var output = new GrowingOutput(Capacity);
        var writer = new Utf8HtmlWriter(output);
        WriteClips(ref writer);
        writer.Flush();
        return output.Written;
    }

    private void WriteHead(ref Utf8HtmlWriter writer)
    {
        var (width, height) = (builder.Size.Width, builder.Size.Height);
        writer.Text(FormattableString.Invariant($"<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width={width}, height={height}\">\n<title>"));
        writer.Html(builder.TitleText ?? builder.CompositionId);
        writer.Literal("</title>\n<style>\n"u8);
        foreach (var font in builder.Fonts)
        {
            writer.Text(font.ToCss());
            writer.Literal("\n"u8);
        }

        // Pictures and videos fill the frame unless a style says otherwise: any rule wins over :where.
        var background = builder.BackgroundColor is { } color ? $" background-color: {color.Text};" : "";
        var media = $"[data-composition-id=\"{builder.CompositionId}\"]";
        writer.Text(FormattableString.Invariant(
            $$"""
            html, body { margin: 0; }
            #{{RootId}} { position: relative; width: {{width}}px; height: {{height}}px; overflow: hidden; font-family: Inter, sans-serif;{{background}} }
            :where({{media}} > video, {{media}} > img) { position: absolute; left: 0; top: 0; width: 100%; height: 100%; object-fit: cover; }
            :where({{media}} > .clip) { margin: 0; }

            """));
        foreach (var rule in builder.Rules)
        {
            writer.Text(rule.ToCss(builder.CompositionId));
            writer.Literal("\n"u8);
            Facts.Note(rule.Style);
        }

        writer.Text(motion.Css);
        writer.Literal("</style>\n</head>\n"u8);
    }

    private void WriteRoot(ref Utf8HtmlWriter writer)
    {
        writer.Literal("<div"u8);
        HtmlAttribute.Write(ref writer, "id", RootId);
        HtmlAttribute.Write(ref writer, "data-composition-id", builder.CompositionId);
        HtmlAttribute.Write(ref writer, "data-start", "0");
        HtmlAttribute.Write(ref writer, "data-duration", length.ToString());
        WriteSize(ref writer, builder.Size);
        if (builder.Rate is { } rate)
        {
            HtmlAttribute.Write(ref writer, "data-fps", rate.ToString());
        }

        if (!RegistersTimeline)
        {
            HtmlAttribute.Write(ref writer, "data-no-timeline", null);
        }

        if (builder.IsRoot)
        {
            HtmlAttribute.Write(ref writer, "data-root", "true");
        }

        if (builder.NeedsWebGpu)
        {
            HtmlAttribute.Write(ref writer, "data-requires-webgpu", null);
        }

        writer.Literal(">\n"u8);
        Facts.NoteId(RootId);
        foreach (var group in builder.Groups)
        {
            group.Element.Write(ref writer, Facts);
            writer.Literal("\n"u8);
        }

        WriteClips(ref writer);
        writer.Literal("</div>\n"u8);
    }

    private void WriteClips(ref Utf8HtmlWriter writer)
    {
        foreach (var clip in builder.Clips)
        {
            names.Name(clip);
            tracks.Put(clip);
            clip.Element.WriteTag(ref writer, Facts);
            WriteTiming(ref writer, clip);
            clip.Element.WriteRest(ref writer, Facts);
            writer.Literal("\n"u8);
        }
    }

    private static void WriteTiming(ref Utf8HtmlWriter writer, ClipBuilder clip)
    {
        writer.Literal(" data-start=\""u8);
        if (clip.Symbolic is { } symbolic)
        {
            writer.Html(symbolic.ToString());
        }
        else
        {
            writer.Write(new Seconds(clip.StartTime.OrZero));
        }

        if (clip.LengthTime.HasValue)
        {
            writer.Literal("\" data-duration=\""u8);
            writer.Write(new Seconds(clip.LengthTime.OrZero));
        }

        writer.Literal("\" data-track-index=\""u8);
        writer.Write(clip.Lane);
        writer.Literal("\""u8);
        if (clip is SceneClipBuilder { Scene: var scene })
        {
            if (!scene.RegistersTimeline)
            {
                HtmlAttribute.Write(ref writer, "data-no-timeline", null);
            }

            WriteSize(ref writer, scene.Size);
        }
    }

    private static void WriteSize(ref Utf8HtmlWriter writer, FrameSize size)
    {
        HtmlAttribute.Write(ref writer, "data-width", size.Width.ToString(CultureInfo.InvariantCulture));
        HtmlAttribute.Write(ref writer, "data-height", size.Height.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteMotion(ref Utf8HtmlWriter writer)
    {
        if (motion.Script is not { } script)
        {
            return;
        }

        writer.Literal("<script"u8);
        HtmlAttribute.Write(ref writer, "src", builder.Gsap!.Path);
        writer.Literal("></script>\n<script>\n"u8);
        writer.Text(script);
        writer.Literal("</script>\n"u8);
    }
}
