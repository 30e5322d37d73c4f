using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Slideshow;

/// <summary>Compares a slideshow with the scenes of its page.</summary>
internal sealed class SlideshowCheck
{
    private readonly Dictionary<string, (double Start, double End)> _scenes;
    private readonly List<string> _errors = [];

    private SlideshowCheck(Dictionary<string, (double Start, double End)> scenes) => _scenes = scenes;

    public static IReadOnlyList<string> ErrorsOf(SlideshowManifest manifest, Dictionary<string, (double Start, double End)> scenes)
    {
        var check = new SlideshowCheck(scenes);
        check.Run(manifest);
        return check._errors;
    }

    private void Run(SlideshowManifest manifest)
    {
        var sequences = new Dictionary<string, SlideSequence>(StringComparer.Ordinal);
        foreach (var sequence in manifest.Sequences)
        {
            if (sequences.ContainsKey(sequence.Id))
            {
                _errors.Add($"the sequence \"{sequence.Id}\" is there twice, and the last one counts");
            }

            sequences[sequence.Id] = sequence;
            foreach (var slide in sequence.Slides)
            {
                Resolve(slide);
            }
        }

        var main = manifest.Slides.Select(slide => (slide.Scene, Times: Resolve(slide))).ToList();
        foreach (var hotspot in manifest.Slides.Concat(sequences.Values.SelectMany(sequence => sequence.Slides)).SelectMany(slide => slide.Hotspots))
        {
            if (!sequences.TryGetValue(hotspot.Target, out var target))
            {
                _errors.Add($"the hotspot \"{hotspot.Id}\" leads to the unknown sequence \"{hotspot.Target}\"");
            }
            else if (target.Slides.Count == 0)
            {
                _errors.Add($"the hotspot \"{hotspot.Id}\" leads to the empty sequence \"{hotspot.Target}\"");
            }
        }

        var ordered = main.OrderBy(slide => slide.Times.Start).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Times.Start < ordered[i - 1].Times.End)
            {
                _errors.Add($"the slides \"{ordered[i - 1].Scene}\" and \"{ordered[i].Scene}\" overlap");
            }
        }
    }

    private (double Start, double End) Resolve(Slide slide)
    {
        var times = TimesOf(slide);
        if (slide is { Start: not null, End: not null } && times.End <= times.Start)
        {
            _errors.Add($"the slide \"{slide.Scene}\" ends at {JsNumber.Print(times.End)}, not after its start at {JsNumber.Print(times.Start)}");
        }

        foreach (var fragment in slide.Fragments.Distinct().Where(fragment => fragment < times.Start || fragment > times.End))
        {
            _errors.Add($"the slide \"{slide.Scene}\" stops at {JsNumber.Print(fragment)}, outside of {JsNumber.Print(times.Start)} to {JsNumber.Print(times.End)}");
        }

        return times;
    }

    private (double Start, double End) TimesOf(Slide slide)
    {
        if (slide is { Start: { } start, End: { } end })
        {
            return (start, end);
        }

        if (_scenes.TryGetValue(slide.Scene, out var scene))
        {
            return (slide.Start ?? scene.Start, slide.End ?? scene.End);
        }

        _errors.Add(slide.Start is null && slide.End is null
            ? $"there is no scene \"{slide.Scene}\""
            : $"the slide \"{slide.Scene}\" has only one of its times, and there is no scene of that name");
        var bound = slide.Start ?? slide.End ?? 0;
        return (bound, bound);
    }
}
