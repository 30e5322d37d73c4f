using Hyperframes.Linting;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Resolves what authors said about time to absolute numbers: the engine would resolve an unknown reference or a cycle silently to 0 (contract 4.2).
/// </summary>
internal sealed class TimelineResolver(CompositionBuilder composition, ClipNames names, List<LintFinding> findings)
{
    // Two quantities a clip: 2·index is its start, 2·index + 1 its length.
    private const int None = -1;

    private readonly Stack<int> _open = new();
    private Dictionary<string, ClipBuilder>? _byId;
    private readonly List<ClipBuilder> _clips = composition.Clips;
    private decimal? _end = composition.LengthGiven?.Value;
    private bool _allPlaced = true;

    /// <summary>Length of the composition.</summary>
    public Seconds Length => new(_end ?? 0);

    /// <summary>Whether the clips enter in the order in which they are described.</summary>
    public bool AreInOrder { get; private set; } = true;

    public void Resolve()
    {
        var before = findings.Count;
        var last = SettleAll();

        // The composition ends with its last clip. A clip that lasts "to the end" cannot say when that is.
        if (_end is null && !_allPlaced && _clips.Find(NeedsEnd) is { } open)
        {
            findings.RemoveRange(before, findings.Count - before);
            Report("composition_length_unknown", open, "lasts until the composition ends, but nothing says when that is", "Call Lasting, or give the clip a length with For.");
            return;
        }

        _end ??= last;
        if (_end == 0 && findings.Count == 0)
        {
            findings.Add(new LintFinding { Code = "composition_length_unknown", Severity = FindingSeverity.Error, Message = "Nothing says how long the composition is.", FixHint = "Call Lasting." });
        }

        // Placed clips have a length; when none enters before the start and none leaves behind the end, they are as they should be.
        if (!_allPlaced || last > _end)
        {
            names.Complete();
            _clips.ForEach(Check);
        }
    }

    /// <summary>Finds all times, and says when the last clip leaves.</summary>
    private decimal SettleAll()
    {
        decimal last = 0;
        decimal entered = 0;
        foreach (var clip in _clips)
        {
            if (!Place(clip))
            {
                _allPlaced = false;
                Settle(clip.Index * 2);
                Settle((clip.Index * 2) + 1);
                NoteEnd(clip);
            }

            var start = clip.StartTime.OrZero;
            AreInOrder &= start >= entered;
            entered = start;
            last = Math.Max(last, clip.EndTime.OrZero);
        }

        // Less than 0 is before the first.
        _allPlaced &= AreInOrder || !_clips.Exists(clip => clip.StartTime.OrZero < 0);
        return last;
    }

    private static bool NeedsEnd(ClipBuilder clip) => clip.Length.Kind == LengthKind.ToEndOfComposition || clip.Start.Kind == StartKind.EndingWithComposition;

    // Most clips have a length of their own and stand at a time or behind a clip that was placed before.
    private bool Place(ClipBuilder clip)
    {
        if (clip.Length.Kind != LengthKind.Fixed || clip.StartTime.State != ResolvedState.Open)
        {
            return false;
        }

        if (clip.Start.Kind == StartKind.AfterEndOf && clip.Start.Anchor is { EndTime.HasValue: true } anchor && anchor.Owner == composition)
        {
            clip.StartTime.Set(anchor.EndTime.OrZero + clip.Start.Offset);
        }
        else if (clip.Start.Kind == StartKind.At)
        {
            clip.StartTime.Set(clip.Start.Offset);
        }
        else
        {
            return false;
        }

        clip.LengthTime.Set(clip.Length.Value);
        clip.EndTime.Set(clip.StartTime.OrZero + clip.Length.Value);
        return true;
    }

    private static void NoteEnd(ClipBuilder clip)
    {
        if (clip.StartTime.HasValue && clip.LengthTime.HasValue)
        {
            clip.EndTime.Set(clip.StartTime.OrZero + clip.LengthTime.OrZero);
        }
    }

    private ref ResolvedTime this[int node]
    {
        get
        {
            var clip = _clips[node / 2];
            return ref node % 2 == 0 ? ref clip.StartTime : ref clip.LengthTime;
        }
    }

    // Depth first without recursion, so that a chain of ten thousand clips does not exhaust the stack.
    private void Settle(int node)
    {
        if (!this[node].IsOpen)
        {
            return;
        }

        if (NextOpen(node) == None)
        {
            Compute(node);
            return;
        }

        _open.Clear();
        _open.Push(node);
        this[node].State = ResolvedState.InProgress;
        while (_open.TryPeek(out var current))
        {
            var next = NextOpen(current);
            if (next == None)
            {
                _open.Pop();
                Compute(current);
            }
            else if (this[next].State == ResolvedState.InProgress)
            {
                ReportCycle(next);
                return;
            }
            else
            {
                this[next].State = ResolvedState.InProgress;
                _open.Push(next);
            }
        }
    }

    /// <summary>Something that must be known before <paramref name="node"/> and is not yet.</summary>
    private int NextOpen(int node)
    {
        var clip = _clips[node / 2];
        var start = clip.Index * 2;
        if (node % 2 == 1)
        {
            return clip.Length.Kind switch
            {
                LengthKind.SameAs when LengthAnchorOf(clip) is { } anchor => IfOpen((anchor.Index * 2) + 1),
                LengthKind.ToEndOfComposition or LengthKind.Until => IfOpen(start),
                _ => None,
            };
        }

        switch (clip.Start.Kind)
        {
            case StartKind.WithStartOf:
                return AnchorOf(clip) is { } together ? IfOpen(together.Index * 2) : None;
            case StartKind.AfterEndOf or StartKind.EndingWith when AnchorOf(clip) is { } anchor:
                var open = IfOpen(anchor.Index * 2);
                open = open == None ? IfOpen((anchor.Index * 2) + 1) : open;
                return open == None && clip.Start.Kind == StartKind.EndingWith ? IfOpen(start + 1) : open;
            case StartKind.EndingWith or StartKind.EndingAt or StartKind.EndingWithComposition:
                return IfOpen(start + 1);
            default:
                return None;
        }
    }

    private int IfOpen(int node) => this[node].IsOpen ? node : None;

    private ClipBuilder? AnchorOf(ClipBuilder clip) => clip.Start.Anchor is { } anchor ? Own(anchor) : Named(clip.Start.AnchorId);

    private ClipBuilder? Named(string? id)
    {
        if (_byId is null)
        {
            names.Complete();
            _byId = new Dictionary<string, ClipBuilder>(_clips.Count, StringComparer.Ordinal);
            foreach (var clip in _clips)
            {
                _byId.TryAdd(clip.IdText!, clip);
            }
        }

        return _byId.GetValueOrDefault(id ?? "");
    }

    private ClipBuilder? LengthAnchorOf(ClipBuilder clip) => Own(clip.Length.Anchor);

    // The clips of another composition have times of their own.
    private ClipBuilder? Own(ClipBuilder? clip) => clip?.Owner == composition ? clip : null;

    private void Compute(int node)
    {
        var clip = _clips[node / 2];
        this[node].State = ResolvedState.Known;
        if (node % 2 == 1)
        {
            clip.LengthTime.Value = ComputeLength(clip);
        }
        else
        {
            ComputeStart(clip);
        }
    }

    private decimal? ComputeLength(ClipBuilder clip) => clip.Length.Kind switch
    {
        LengthKind.Fixed => clip.Length.Value,
        LengthKind.SameAs => LengthAnchorOf(clip) is { } anchor ? anchor.LengthTime.Value : Foreign(clip, clip.Length.Anchor!.IdText),
        LengthKind.Until => clip.Length.Value - clip.StartTime.Value,
        LengthKind.ToEndOfComposition => _end - clip.StartTime.Value,
        _ => null,
    };

    private decimal Foreign(ClipBuilder clip, string? id)
    {
        Report("unknown_clip_reference", clip, $"refers to '{id}', which is no clip of this composition", "Refer to a clip of the same composition.");
        return 1;
    }

    private void ComputeStart(ClipBuilder clip)
    {
        var start = clip.Start;
        var anchor = start.HasAnchor ? AnchorOf(clip) : null;
        if (start.HasAnchor && anchor is null)
        {
            clip.StartTime.Value = Foreign(clip, start.AnchorId ?? start.Anchor!.IdText);
            return;
        }

        var ownLength = clip.LengthTime.Value;
        var anchorStart = anchor?.StartTime.Value;
        var anchorLength = anchor?.LengthTime.Value;
        var value = start.Kind switch
        {
            StartKind.At => start.Offset,
            StartKind.AfterEndOf => anchorStart + anchorLength + start.Offset,
            StartKind.WithStartOf => anchorStart + start.Offset,
            StartKind.EndingWith => anchorStart + anchorLength + start.Offset - ownLength,
            StartKind.EndingAt => start.Offset - ownLength,
            _ => _end - ownLength,
        };
        clip.StartTime.Value = value;
        if (value is null)
        {
            clip.Symbolic = Symbolic(clip, anchor);
        }
    }

    // "After x" can be written for the engine; every other relation to a length that only the render knows cannot (contract 4.1).
    private SymbolicStart? Symbolic(ClipBuilder clip, ClipBuilder? anchor)
    {
        names.Complete();
        switch (clip.Start.Kind)
        {
            case StartKind.AfterEndOf:
                return new SymbolicStart(anchor!, clip.Start.Offset);
            case StartKind.WithStartOf when anchor!.Symbolic is { } start:
                return start with { Offset = start.Offset + clip.Start.Offset };
            default:
                Report("start_not_known", clip, "hangs on a length that is known no earlier than the render", "Give the clip whose length is open a length with For.");
                clip.StartTime.Value = 0;
                return null;
        }
    }

    private void ReportCycle(int node)
    {
        names.Complete();
        var chain = _open.TakeWhile(open => open != node).Append(node).Reverse().ToList();
        var steps = chain.Append(node).Select(open => $"the {(open % 2 == 0 ? "start" : "length")} of '{_clips[open / 2].IdText}'");
        Report("timeline_cycle", _clips[node / 2], $"waits for itself: {string.Join(" needs ", steps)}", "Give one of them a time of its own with At or For.");
        foreach (var open in _open)
        {
            this[open].State = ResolvedState.Broken;
            this[open].Value = 0;
        }
    }

    private void Check(ClipBuilder clip)
    {
        if (clip.StartTime.IsBroken || clip.LengthTime.IsBroken || _end is not { } end)
        {
            return;
        }

        var start = clip.StartTime.Value;
        var length = clip.LengthTime.Value;
        if (start < 0)
        {
            Report("clip_before_start", clip, FormattableString.Invariant($"starts at {new Seconds(start.Value)} s{ChainOf(clip)}"), "A clip starts at 0 s or later.");
        }
        else if (start >= end && end > 0)
        {
            Report("clip_outside_composition", clip, FormattableString.Invariant($"starts at {new Seconds(start.Value)} s{ChainOf(clip)}, but the composition ends at {new Seconds(end)} s"), "Start it earlier or make the composition last longer.");
        }
        else if (length <= 0)
        {
            Report("clip_length_not_positive", clip, FormattableString.Invariant($"would last {new Seconds(length.Value)} s{ChainOf(clip)}"), "A clip lasts more than 0 s.");
        }
        else if (clip.EndTime.Value is { } clipEnd && clipEnd > end && end > 0)
        {
            Report("clip_outside_composition", clip, FormattableString.Invariant($"ends at {new Seconds(clipEnd)} s{ChainOf(clip)}, but the composition ends at {new Seconds(end)} s"), "Shorten it or make the composition last longer.");
        }
    }

    // " (after 'a', after 'b')": how the number came about.
    internal string ChainOf(ClipBuilder clip)
    {
        var chain = new List<string>();
        for (var at = clip; at.Start.HasAnchor && AnchorOf(at) is { } anchor && chain.Count < 8; at = anchor)
        {
            chain.Add($"{(at.Start.Kind switch { StartKind.AfterEndOf => "after", StartKind.WithStartOf => "with", _ => "ending with" })} '{anchor.IdText}'");
        }

        return chain.Count == 0 ? "" : $" ({string.Join(", ", chain)})";
    }

    internal void Report(string code, ClipBuilder clip, string what, string hint)
    {
        names.Complete();
        findings.Add(new LintFinding
        {
            Code = code,
            Severity = FindingSeverity.Error,
            ElementId = clip.IdText,
            Message = $"The clip '{clip.IdText}' {what}.",
            FixHint = hint,
        });
    }
}
