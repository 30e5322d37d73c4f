using System.Text;
using Hyperframes.Animation;
using Hyperframes.Bundling;
using Hyperframes.Linting;
using Hyperframes.Linting.Rules.Fonts;
using Hyperframes.Markup.Contract;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes.Fluent;

/// <summary>Turns a description into a composition: names, times, tracks, page. All errors are collected before any is thrown.</summary>
internal sealed class CompositionAssembly
{
    private readonly CompositionBuilder _builder;
    private readonly List<LintFinding> _findings = [];
    private readonly ClipNames _names;
    private readonly TrackAllotment _tracks;

    private CompositionAssembly(CompositionBuilder builder)
    {
        _builder = builder;
        _names = new ClipNames(builder);
        _tracks = new TrackAllotment(builder);
    }

    /// <exception cref="CompositionException">The description contradicts itself.</exception>
    public static Composition Build(CompositionBuilder builder) => new CompositionAssembly(builder).Build();

    /// <summary>Writes further clips of a composition that is there.</summary>
    /// <exception cref="CompositionException">The description contradicts itself or the composition.</exception>
    public static (string Html, IReadOnlyList<BundleFile> Files) WriteClips(Composition composition, Action<CompositionBuilder> clips)
    {
        var declaration = composition.Declaration;
        var builder = new CompositionBuilder(composition.Id, declaration);
        builder.Frame(composition.Size);
        if (composition.Timeline.Length > Seconds.Zero)
        {
            builder.Lasting(composition.Timeline.Length);
        }

        clips(builder);
        return new CompositionAssembly(builder).WriteClips(composition);
    }

    private (string Html, IReadOnlyList<BundleFile> Files) WriteClips(Composition composition)
    {
        Arrange();
        _tracks.PutAll();
        var used = composition.Timeline.Select(clip => clip.Track).DefaultIfEmpty(-1).Max() + 1;
        foreach (var clip in _builder.Clips)
        {
            clip.Lane += clip.HasGivenTrack ? 0 : used;
        }

        var page = new CompositionPage(_builder, _names, _tracks, default, new MotionOutput("", null));
        var clips = page.WriteClips();
        foreach (var id in composition.Ids)
        {
            page.Facts.NoteId(id);
        }

        Check(page.Facts);
        if (_builder.Motions.Count > 0 || _builder.Fonts.Count > 0 || _builder.Groups.Count > 0 || _builder.Rules.Count > 0)
        {
            Report("clips_only", null, "Only clips can be added to a page that is there: no motion, fonts, style rules or groups.", "Write the composition in C#, or add these to the page.");
        }

        return _findings.Count == 0
            ? (Encoding.UTF8.GetString(clips.Span), Composition.FilesOf(_builder))
            : throw new CompositionException(_findings);
    }

    private Composition Build()
    {
        var length = Arrange();
        var motion = new MotionAssembly(_builder, length, _findings);
        var page = new CompositionPage(_builder, _names, _tracks, length, motion.Write());
        var html = page.Write();
        motion.CheckTargets(page.Facts.Ids);
        Check(page.Facts);
        CheckGroups();
        return _findings.Count == 0
            ? new Composition(_builder, html, page, new CompositionTimeline(length, new ResolvedClips(_builder.Clips)))
            : throw new CompositionException(_findings);
    }

    // Names where something refers to them, else when they are written; times; tracks.
    private Seconds Arrange()
    {
        if (_builder.Motions.Count > 0 || _builder.HasGivenTracks)
        {
            _names.Complete();
        }

        var times = new TimelineResolver(_builder, _names, _findings);
        times.Resolve();
        _tracks.Prepare(times.AreInOrder, _findings);
        MediaSlots.Check(_builder, times, _findings);
        return times.Length;
    }

    private void Check(PageFacts facts)
    {
        SceneSpeed.Check(_builder, _findings);
        CheckNames(facts);
        CheckVariables(facts);
        CheckFamilies(facts);
    }

    private void CheckNames(PageFacts facts)
    {
        foreach (var id in facts.RepeatedIds)
        {
            Report("duplicate_id", id, $"The id '{id}' is used twice.", "Give each element an id of its own.");
        }

        if (_builder.Scenes.Count > 0)
        {
            CheckNamesOfScenes(facts);
        }
    }

    private void CheckNamesOfScenes(PageFacts facts)
    {
        var places = facts.Ids.ToDictionary(id => id, _ => _builder.CompositionId, StringComparer.Ordinal);
        foreach (var scene in _builder.Scenes.DistinctBy(scene => scene.Id))
        {
            foreach (var id in scene.Ids)
            {
                if (!places.TryAdd(id, scene.Id))
                {
                    Report("duplicate_id", id, $"The id '{id}' is used in '{places[id]}' and in '{scene.Id}'; ids are unlike over all scenes of a project (contract 2.2).", "Rename one of them.");
                }
            }
        }

        foreach (var group in _builder.Scenes.GroupBy(scene => scene.Id, StringComparer.Ordinal))
        {
            if (group.Select(scene => scene.Html).Distinct(StringComparer.Ordinal).Skip(1).Any())
            {
                Report("duplicate_composition_id", group.Key, $"Two different scenes are called '{group.Key}'.", "Give one of them another id with Id.");
            }
        }
    }

    // A value of a render reaches the variables of the root alone (contract 13.3), and those only where they are declared.
    private void CheckVariables(PageFacts facts)
    {
        if (facts.Variables.Count == 0)
        {
            return;
        }

        var declared = VariableDeclarations.Read(_builder.Declaration ?? "").Entries.Select(entry => entry.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var id in facts.Variables.Where(id => !declared.Contains(id)).Order(StringComparer.Ordinal))
        {
            Report(
                "unknown_variable_binding",
                null,
                $"The variable '{id}' is bound in '{_builder.CompositionId}', which does not declare it; no value would arrive there.",
                "Bind a variable of the composition's own record; give a scene its values where it is mounted.");
        }
    }

    private void CheckFamilies(PageFacts facts)
    {
        var embedded = _builder.Fonts.Select(font => font.Family).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var family in facts.Families.SelectMany(list => list.Split(',')).Select(name => name.Trim().Trim('"', '\'')).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            if (!embedded.Contains(family) && !FontFamilies.IsGeneric(family) && BundledFonts.For(family.ToLowerInvariant()) is null)
            {
                Report(
                    "font_family_without_font_face",
                    null,
                    $"The font '{family}' is neither embedded nor one that the engine brings; another would be shown in its place.",
                    "Embed it with Font(family, file).");
            }
        }
    }

    private void CheckGroups()
    {
        foreach (var group in _builder.Groups.Where(group => !group.HasMembers))
        {
            Report("audio_group_no_members", group.Id, $"No clip is in the audio group '{group.Id}'.", "Put clips into it with In, or drop it.");
        }
    }

    private void Report(string code, string? element, string message, string hint) => _findings.Add(new LintFinding
    {
        Code = code,
        Severity = FindingSeverity.Error,
        ElementId = element,
        Message = message,
        FixHint = hint,
    });
}
