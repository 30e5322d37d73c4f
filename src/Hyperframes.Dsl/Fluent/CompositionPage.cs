using System.Globalization;
using Hyperframes.Animation;
using Hyperframes.Writing;

namespace Hyperframes.Fluent;

/// <summary>Writes the page of a composition: a whole document, for an entry and for a scene alike (contract 1.1).</summary>
internal sealed class CompositionPage(CompositionBuilder builder, TimelineResolver times, int[] tracks, MotionOutput motion)
{
    private readonly PageWriter _writer = new(1024 + (builder.Clips.Count * 256));

    public PageFacts Facts => _writer.Facts;

    public ReadOnlyMemory<byte> Html => _writer.Written;

    public bool RegistersTimeline => motion.RegistersTimeline;

    private string RootId => builder.CompositionId + "-root";

    public void Write()
    {
        _writer.Markup("<!doctype html>\n<html"u8);
        _writer.Attribute("lang", builder.Language);
        if (builder.Declaration is { } declaration)
        {
            _writer.JsonAttribute("data-composition-variables", declaration);
        }

        _writer.Markup(">\n"u8);
        WriteHead();
        _writer.Markup("<body>\n"u8);
        WriteRoot();
        WriteMotion();
        _writer.Markup("</body>\n</html>\n"u8);
    }

    private void WriteHead()
    {
        var (width, height) = (builder.Size.Width, builder.Size.Height);
        _writer.Markup(FormattableString.Invariant($"<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width={width}, height={height}\">\n<title>"));
        _writer.Text(builder.TitleText ?? builder.CompositionId);
        _writer.Markup("</title>\n<style>\n"u8);
        foreach (var font in builder.Fonts)
        {
            _writer.Markup(font.ToCss()).Markup("\n"u8);
        }

        // Pictures and videos fill the frame unless a style says otherwise: any rule wins over :where.
        var background = builder.BackgroundColor is { } color ? $" background-color: {color.Text};" : "";
        var media = $"[data-composition-id=\"{builder.CompositionId}\"]";
        _writer.Markup(FormattableString.Invariant(
            $$"""
            html, body { margin: 0; }
            #{{RootId}} { position: relative; width: {{width}}px; height: {{height}}px; overflow: hidden; font-family: Inter, sans-serif;{{background}} }
            :where({{media}} > video, {{media}} > img) { position: absolute; left: 0; top: 0; width: 100%; height: 100%; object-fit: cover; }
            :where({{media}} > .clip) { margin: 0; }

            """));
        _writer.Markup(motion.Css).Markup("</style>\n</head>\n"u8);
    }

    private void WriteRoot()
    {
        _writer.Markup("<div"u8);
        _writer.Attribute("id", RootId);
        _writer.Attribute("data-composition-id", builder.CompositionId);
        _writer.Attribute("data-start", "0");
        _writer.Attribute("data-duration", times.Length.ToString());
        _writer.Attribute("data-width", builder.Size.Width.ToString(CultureInfo.InvariantCulture));
        _writer.Attribute("data-height", builder.Size.Height.ToString(CultureInfo.InvariantCulture));
        if (builder.Rate is { } rate)
        {
            _writer.Attribute("data-fps", rate.ToString());
        }

        if (!RegistersTimeline)
        {
            _writer.Attribute("data-no-timeline", null);
        }

        _writer.Markup(">\n"u8);
        Facts.Ids.Add(RootId);
        foreach (var group in builder.Groups)
        {
            group.Element.Write(_writer);
            _writer.Markup("\n"u8);
        }

        WriteClips();
        _writer.Markup("</div>\n"u8);
    }

    public void WriteClips()
    {
        foreach (var clip in builder.Clips)
        {
            WriteClip(clip);
        }
    }

    private void WriteMotion()
    {
        if (motion.Script is not { } script)
        {
            return;
        }

        _writer.Markup("<script"u8);
        _writer.Attribute("src", builder.Gsap!.Path);
        _writer.Markup("></script>\n<script>\n"u8).Markup(script).Markup("</script>\n"u8);
    }

    private void WriteClip(ClipBuilder clip)
    {
        var element = clip.Element;
        element.Set("data-start", times.StartTextOf(clip));
        if (times.LengthOf(clip) is { } length)
        {
            element.Set("data-duration", length.ToString());
        }

        element.Set("data-track-index", tracks[clip.Index].ToString(CultureInfo.InvariantCulture));
        if (clip is SceneClipBuilder scene)
        {
            if (!scene.Scene.RegistersTimeline)
            {
                element.Set("data-no-timeline", null);
            }

            element.Set("data-width", scene.Scene.Size.Width.ToString(CultureInfo.InvariantCulture));
            element.Set("data-height", scene.Scene.Size.Height.ToString(CultureInfo.InvariantCulture));
        }

        element.Write(_writer);
        _writer.Markup("\n"u8);
    }
}
