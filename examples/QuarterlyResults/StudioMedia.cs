using System.Diagnostics;
using Hyperframes.Bundling;
using Hyperframes.Rendering;

namespace QuarterlyResults;

/// <summary>
/// The media that a studio would deliver: a presenter's clip, a piece of music and a whoosh. They are made on first run, the picture by the engine and the sounds by ffmpeg,
/// so that the repository holds none.
/// </summary>
internal sealed class StudioMedia(LocalTools tools, string folder)
{
    // A voice without words: a pulse that rises and falls, cut into syllables, through the resonances of a mouth.
    private const string Voice =
        "aevalsrc=exprs='(2*mod(196*t-9*cos(PI*t)+10\\,1)-1)*pow(abs(sin(PI*t/0.165))\\,0.7)*lt(mod(t\\,3)\\,2.55)*(0.75+0.25*sin(2*PI*0.9*t))':s=48000:d=6,"
        + "asplit=3[a][b][c];[a]bandpass=f=620:w=240,volume=1.6[a1];[b]bandpass=f=1500:w=420,volume='1.1*(0.65+0.35*sin(19*t))':eval=frame[b1];[c]bandpass=f=2700:w=700,volume='0.5*(0.7+0.3*sin(27*t))':eval=frame[c1];"
        + "[a1][b1][c1]amix=inputs=3,lowpass=f=4200,volume=24,aecho=0.8:0.5:28:0.18";

    // Four bars of C, G, A minor and F: a pad, plucked eighths and a soft beat.
    private const string Notes =
        "st(0\\,floor(t/1.5));st(1\\,if(eq(ld(0)\\,0)\\,130.81\\,if(eq(ld(0)\\,1)\\,98\\,if(eq(ld(0)\\,2)\\,110\\,87.31))));st(2\\,if(eq(ld(0)\\,2)\\,1.1892\\,1.2599));"
        + "st(3\\,mod(t\\,0.1875));st(4\\,mod(floor(t/0.1875)\\,4));st(5\\,ld(1)*4*if(eq(ld(4)\\,0)\\,1\\,if(eq(ld(4)\\,1)\\,ld(2)\\,if(eq(ld(4)\\,2)\\,1.4983\\,2))));st(6\\,mod(t\\,0.375));"
        + "st(7\\,min(1\\,mod(t\\,1.5)*5)*min(1\\,(1.5-mod(t\\,1.5))*12));";

    private const string Music =
        "aevalsrc=exprs='" + Notes + "0.11*ld(7)*(sin(2*PI*ld(1)*t)+0.7*sin(2*PI*ld(1)*2*t)+0.5*sin(2*PI*ld(1)*2*ld(2)*t)+0.45*sin(2*PI*ld(1)*2.998*t))"
        + "+0.16*(1-exp(-300*ld(3)))*exp(-9*ld(3))*(sin(2*PI*ld(5)*t)+0.3*sin(4*PI*ld(5)*t))+0.3*exp(-16*ld(6))*sin(2*PI*(52*ld(6)-3*exp(-40*ld(6))))"
        + "|" + Notes + "0.11*ld(7)*(sin(2*PI*ld(1)*1.003*t)+0.7*sin(2*PI*ld(1)*1.996*t)+0.5*sin(2*PI*ld(1)*2.004*ld(2)*t)+0.45*sin(2*PI*ld(1)*3.002*t))"
        + "+0.13*(1-exp(-300*ld(3)))*exp(-8*ld(3))*(sin(2*PI*ld(5)*1.002*t)+0.3*sin(4*PI*ld(5)*t))+0.3*exp(-16*ld(6))*sin(2*PI*(52*ld(6)-3*exp(-40*ld(6))))"
        + "':s=48000:d=6,aecho=0.8:0.6:190|380:0.25|0.12,afade=t=in:d=0.15,afade=t=out:st=5.3:d=0.7,volume=1.6";

    // Noise whose bands light up one after another, from dark to bright.
    private const string Whoosh =
        "anoisesrc=d=1:c=pink:r=48000:a=0.9:seed=7,asplit=3[a][b][c];"
        + "[a]bandpass=f=320:w=380,volume='4*exp(-pow((t-0.26)/0.15\\,2))':eval=frame[a1];[b]bandpass=f=1100:w=900,volume='4*exp(-pow((t-0.36)/0.13\\,2))':eval=frame[b1];"
        + "[c]highpass=f=2600,volume='3*exp(-pow((t-0.45)/0.14\\,2))':eval=frame[c1];[a1][b1][c1]amix=inputs=3,volume=2.8,afade=t=in:d=0.05,afade=t=out:st=0.7:d=0.3,aformat=channel_layouts=stereo";

    /// <summary>Makes what is not there yet.</summary>
    public async Task MakeAsync(string presenterPage, TaskProgress progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await FfmpegAsync("music.wav", ["-f", "lavfi", "-i", Music], cancellationToken);
        await FfmpegAsync("whoosh.wav", ["-f", "lavfi", "-i", Whoosh], cancellationToken);
        if (!File.Exists(Path.Combine(folder, "avatar.mp4")))
        {
            // Three seconds that loop; the presenter speaks for six.
            var loop = Path.Combine(folder, ".presenter.mp4");
            var bundle = await CompositionBundle.CreateAsync(presenterPage, cancellationToken: cancellationToken);
            await new LocalRenderer().RenderAsync(bundle, null, new RenderOptions { Fps = 30, Output = loop }, progress, cancellationToken);
            await FfmpegAsync(
                "avatar.mp4",
                ["-stream_loop", "1", "-i", loop, "-f", "lavfi", "-i", Voice, "-map", "0:v", "-map", "1:a", "-c:v", "copy", "-c:a", "aac", "-b:a", "160k", "-t", "6", "-movflags", "+faststart"],
                cancellationToken);
            File.Delete(loop);
        }

        progress.Done();
    }

    // Under another name until it is whole, so that a run that is stopped leaves nothing to be taken for finished.
    private async Task FfmpegAsync(string name, string[] arguments, CancellationToken cancellationToken)
    {
        var target = Path.Combine(folder, name);
        if (File.Exists(target))
        {
            return;
        }

        var unfinished = Path.Combine(folder, ".new-" + name);
        using var ffmpeg = Process.Start(new ProcessStartInfo(tools.Ffmpeg, ["-nostdin", "-v", "error", "-y", .. arguments, unfinished]) { RedirectStandardError = true })!;
        var error = await ffmpeg.StandardError.ReadToEndAsync(cancellationToken);
        await ffmpeg.WaitForExitAsync(cancellationToken);
        if (ffmpeg.ExitCode != 0)
        {
            throw new RenderException($"ffmpeg could not make {name}: {error.Trim()}");
        }

        File.Move(unfinished, target);
    }
}
