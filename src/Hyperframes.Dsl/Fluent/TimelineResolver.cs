using Hyperframes.Linting;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Resolves what authors said about time to absolute numbers: the engine would resolve an unknown reference or a cycle silently to 0 (contract 4.2).
/// </summary>
internal sealed class TimelineResolver(CompositionBuilder composition, IReadOnlyList<ClipBuilder> clips, IReadOnlyDictionary<string, ClipBuilder> byId, List<LintFinding> findings)
{
    private enum State : byte
    {
        Open,
        InProgress,
        Known,
        Broken,
    }

    // Two quantities a clip: 2·index is its start, 2·index + 1 its length.
    private readonly State[] _states = new State[clips.Count * 2];
    private readonly decimal?[] _values = new decimal?[clips.Count * 2];
    private readonly SymbolicStart?[] _symbolic = new SymbolicStart?[clips.Count];
    private readonly Stack<int> _open = new();
    private decimal? _end = composition.LengthGiven?.Value;

    /// <summary>Length of the composition.</summary>
    public Seconds Length => new(_end ?? 0);

    public Seconds? StartOf(ClipBuilder clip) => _values[clip.Index * 2] is { } start ? new Seconds(start) : null;

    public Seconds? LengthOf(ClipBuilder clip) => _values[(clip.Index * 2) + 1] is { } length ? new Seconds(length) : null;

    /// <summary>The value of <c>data-start</c>.</summary>
    public string StartTextOf(ClipBuilder clip) => _symbolic[clip.Index]?.ToString() ?? (StartOf(clip) ?? Seconds.Zero).ToString();

    public void Resolve()
    {
        if (_end is null && !FindEnd())
        {
            return;
        }

        for (var node = 0; node < _states.Length; node++)
        {
            Settle(node);
        }

        foreach (var clip in clips)
        {
            Check(clip);
        }
    }

    // The composition ends with its last clip. A clip that lasts "to the end" cannot say when that is.
    private bool FindEnd()
    {
        if (clips.FirstOrDefault(NeedsEnd) is { } open)
        {
            Report("composition_length_unknown", open, "lasts until the composition ends, but nothing says when that is", "Call Lasting, or give the clip a length with For.");
            return false;
        }

        decimal end = 0;
        foreach (var clip in clips)
        {
            Settle(clip.Index * 2);
            Settle((clip.Index * 2) + 1);
            if (_values[clip.Index * 2] + _values[(clip.Index * 2) + 1] is { } clipEnd)
            {
                end = Math.Max(end, clipEnd);
            }
        }

        _end = end;
        if (end == 0 && findings.Count == 0)
        {
            findings.Add(new LintFinding { Code = "composition_length_unknown", Severity = FindingSeverity.Error, Message = "Nothing says how long the composition is.", FixHint = "Call Lasting." });
        }

        return true;
    }

    private static bool NeedsEnd(ClipBuilder clip) => clip.Length.Kind == LengthKind.ToEndOfComposition || clip.Start.Kind == StartKind.EndingWithComposition;

    // Depth first without recursion, so that a chain of ten thousand clips does not exhaust the stack.
    private void Settle(int node)
    {
        if (_states[node] is State.Known or State.Broken)
        {
            return;
        }

        _open.Clear();
        _open.Push(node);
        _states[node] = State.InProgress;
        while (_open.TryPeek(out var current))
        {
            if (NextOpen(current) is not { } next)
            {
                _open.Pop();
                Compute(current);
            }
            else if (_states[next] == State.InProgress)
            {
                ReportCycle(next);
                return;
            }
            else
            {
                _states[next] = State.InProgress;
                _open.Push(next);
            }
        }
    }

    private int? NextOpen(int node)
    {
        var (first, second, third) = Needs(node);
        return IsOpen(first) ? first : IsOpen(second) ? second : IsOpen(third) ? third : null;
    }

    private bool IsOpen(int? node) => node is { } index && _states[index] is not (State.Known or State.Broken);

    private (int? First, int? Second, int? Third) Needs(int node)
    {
        var clip = clips[node / 2];
        if (node % 2 == 1)
        {
            return clip.Length.Kind switch
            {
                LengthKind.SameAs => (LengthAnchorOf(clip)?.Index * 2 + 1, null, null),
                LengthKind.ToEndOfComposition or LengthKind.Until => (node - 1, null, null),
                _ => (null, null, null),
            };
        }

        int? anchor = clip.Start.HasAnchor ? AnchorOf(clip)?.Index * 2 : null;
        return clip.Start.Kind switch
        {
            StartKind.AfterEndOf => (anchor, anchor + 1, null),
            StartKind.WithStartOf => (anchor, null, null),
            StartKind.EndingWith => (anchor, anchor + 1, node + 1),
            StartKind.EndingAt or StartKind.EndingWithComposition => (node + 1, null, null),
            _ => (null, null, null),
        };
    }

    private ClipBuilder? AnchorOf(ClipBuilder clip) => Own(clip.Start.Anchor) ?? byId.GetValueOrDefault(clip.Start.AnchorId ?? "");

    private ClipBuilder? LengthAnchorOf(ClipBuilder clip) => Own(clip.Length.Anchor);

    // The clips of another composition have times of their own.
    private ClipBuilder? Own(ClipBuilder? clip) => clip?.Owner == composition ? clip : null;

    private void Compute(int node)
    {
        var clip = clips[node / 2];
        _states[node] = State.Known;
        if (node % 2 == 1)
        {
            _values[node] = ComputeLength(clip);
        }
        else
        {
            ComputeStart(clip);
        }
    }

    private decimal? ComputeLength(ClipBuilder clip) => clip.Length.Kind switch
    {
        LengthKind.Fixed => clip.Length.Value,
        LengthKind.SameAs => LengthAnchorOf(clip) is { } anchor ? _values[(anchor.Index * 2) + 1] : Foreign(clip, clip.Length.Anchor!.IdText),
        LengthKind.Until => clip.Length.Value - _values[clip.Index * 2],
        LengthKind.ToEndOfComposition => _end - _values[clip.Index * 2],
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
            _values[clip.Index * 2] = Foreign(clip, start.AnchorId ?? start.Anchor!.IdText);
            return;
        }

        var ownLength = _values[(clip.Index * 2) + 1];
        decimal? anchorStart = anchor is null ? null : _values[anchor.Index * 2];
        decimal? anchorLength = anchor is null ? null : _values[(anchor.Index * 2) + 1];
        var value = start.Kind switch
        {
            StartKind.At => start.Offset,
            StartKind.AfterEndOf => anchorStart + anchorLength + start.Offset,
            StartKind.WithStartOf => anchorStart + start.Offset,
            StartKind.EndingWith => anchorStart + anchorLength + start.Offset - ownLength,
            StartKind.EndingAt => start.Offset - ownLength,
            _ => _end - ownLength,
        };
        _values[clip.Index * 2] = value;
        if (value is null)
        {
            _symbolic[clip.Index] = Symbolic(clip, anchor);
        }
    }

    // "After x" can be written for the engine; every other relation to a length that only the render knows cannot (contract 4.1).
    private SymbolicStart? Symbolic(ClipBuilder clip, ClipBuilder? anchor)
    {
        switch (clip.Start.Kind)
        {
            case StartKind.AfterEndOf:
                return new SymbolicStart(anchor!, clip.Start.Offset);
            case StartKind.WithStartOf when _symbolic[anchor!.Index] is { } start:
                return start with { Offset = start.Offset + clip.Start.Offset };
            default:
                Report("start_not_known", clip, "hangs on a length that is known no earlier than the render", "Give the clip whose length is open a length with For.");
                _values[clip.Index * 2] = 0;
                return null;
        }
    }

    private void ReportCycle(int node)
    {
        var chain = _open.TakeWhile(open => open != node).Append(node).Reverse().ToList();
        var steps = chain.Append(node).Select(open => $"the {(open % 2 == 0 ? "start" : "length")} of '{clips[open / 2].IdText}'");
        Report("timeline_cycle", clips[node / 2], $"waits for itself: {string.Join(" needs ", steps)}", "Give one of them a time of its own with At or For.");
        foreach (var open in _open)
        {
            _states[open] = State.Broken;
            _values[open] = 0;
        }
    }

    private void Check(ClipBuilder clip)
    {
        if (_states[clip.Index * 2] == State.Broken || _states[(clip.Index * 2) + 1] == State.Broken || _end is not { } end)
        {
            return;
        }

        var start = _values[clip.Index * 2];
        var length = _values[(clip.Index * 2) + 1];
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
        else if (start + length is { } clipEnd && clipEnd > end && end > 0)
        {
            Report("clip_outside_composition", clip, FormattableString.Invariant($"ends at {new Seconds(clipEnd)} s{ChainOf(clip)}, but the composition ends at {new Seconds(end)} s"), "Shorten it or make the composition last longer.");
        }
    }

    // " (after 'a', after 'b')": how the number came about.
    private string ChainOf(ClipBuilder clip)
    {
        var chain = new List<string>();
        for (var at = clip; at.Start.HasAnchor && AnchorOf(at) is { } anchor && chain.Count < 8; at = anchor)
        {
            chain.Add($"{(at.Start.Kind switch { StartKind.AfterEndOf => "after", StartKind.WithStartOf => "with", _ => "ending with" })} '{anchor.IdText}'");
        }

        return chain.Count == 0 ? "" : $" ({string.Join(", ", chain)})";
    }

    private void Report(string code, ClipBuilder clip, string what, string hint) => findings.Add(new LintFinding
    {
        Code = code,
        Severity = FindingSeverity.Error,
        ElementId = clip.IdText,
        Message = $"The clip '{clip.IdText}' {what}.",
        FixHint = hint,
    });
}
