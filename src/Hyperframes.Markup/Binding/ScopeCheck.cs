using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Binding;

/// <summary>Judges one scope: its declarations, every reader in it, and what it mounts.</summary>
internal sealed class ScopeCheck(VariableGraph graph, VariablePage page, VariableScope scope, List<VariableFinding> findings)
{
    private readonly IReadOnlyList<(VariableScope Scope, CompositionMount Mount)> _mounted = graph.Mounted(scope);
    private readonly IReadOnlyList<VariableScope> _mounters = graph.Mounters(scope);

    public void Run()
    {
        Declarations();
        Unbound();
        foreach (var consumer in scope.Consumers)
        {
            Consumer(consumer);
        }

        Overwritten();
        foreach (var mount in scope.Mounts)
        {
            MountValuesCheck.Run(graph, page, mount, findings);
        }

        if (scope.OpenReads.Count > 0 && scope.Declared.Any())
        {
            Report(VariableFindingKind.OpenRead, scope.OpenReads[0], "This script reads variables without naming them, so it cannot be told which of the declared ones are used. Write getVariables().name or take the object apart.");
        }
    }

    private void Declarations()
    {
        foreach (var site in scope.Sites)
        {
            foreach (var fault in site.Declarations.Faults)
            {
                Report(VariableFaults.KindOf(fault.Kind), site.Attribute.SourceSpanOf(fault.Span), fault.Message);
            }
        }

        // Across elements of one scope the later default silently wins; repeating the same one is harmless.
        var seen = new Dictionary<string, VariableDeclaration>(StringComparer.Ordinal);
        foreach (var site in scope.Sites)
        {
            foreach (var entry in site.Declarations.Entries)
            {
                if (entry.Id is { Length: > 0 } id && seen.TryGetValue(id, out var first) && first is { Default: { } before } && entry.Default is { } after
                    && !JsonEquality.AreEqual(before, after))
                {
                    Report(VariableFindingKind.ClashingId, site.Attribute.SourceSpanOf(entry.SpanOf("id")), $"The variable '{id}' is declared twice in this page with different defaults; the last one wins. Remove one.");
                }
            }

            foreach (var entry in site.Declarations.Entries)
            {
                seen[entry.Id ?? ""] = entry;
            }
        }
    }

    private void Unbound()
    {
        var isOpen = scope.OpenReads.Count > 0 || scope.HasUnseenFiles || graph.HasUnseenMount(scope);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var site in scope.Sites)
        {
            foreach (var entry in site.Declarations.Entries)
            {
                if (entry.Id is not { Length: > 0 } id || !seen.Add(id) || scope.Consumes(id) || _mounted.Any(target => ReadsStyle(target.Scope, id)))
                {
                    continue;
                }

                var span = site.Attribute.SourceSpanOf(entry.SpanOf("id"));
                var reader = _mounted.FirstOrDefault(target => target.Scope.Consumes(id));
                if (reader.Scope is not null)
                {
                    Report(
                        VariableFindingKind.UnreachableOverride,
                        span,
                        $"Only the mounted composition {NameOf(reader.Scope)} reads '{id}', and values of a render do not reach what is mounted (only CSS properties do). Read it in this page, or write it into data-variable-values.");
                }
                else if (!isOpen)
                {
                    Report(VariableFindingKind.Unbound, span, $"The variable '{id}' is declared, but nothing reads it: no data-var-text, data-var-src, var(--{id}) or getVariables(){NearHint(id)}");
                }
            }
        }
    }

    /// <summary>Names the binding that was probably meant.</summary>
    private string NearHint(string id)
    {
        var strangers = scope.Consumers.Where(consumer => scope.Find(consumer.Id) is null && !Knows(consumer.Id)).Select(consumer => consumer.Id).Distinct();
        return NearestName.Of(id, strangers) is { } near ? $". A binding to '{near}' exists; is that what was meant?" : ".";
    }

    private bool Knows(string name) => scope.Declared.Any(entry => VariableNames.Slug(entry.Id!) == name);

    private void Consumer(VariableConsumer consumer)
    {
        var declared = scope.Declared.LastOrDefault(entry => VariableScope.Reads(consumer, entry.Id!));
        if (declared is null)
        {
            Unknown(consumer);
        }
        else if (consumer.Kind == ConsumerKind.Source)
        {
            if (declared.Type is VariableType.Number or VariableType.Boolean or VariableType.Color or VariableType.Font)
            {
                Report(VariableFindingKind.WrongKind, consumer.Span, $"'{consumer.Id}' is of type {declared.TypeName}; data-var-src needs an address: a string, image or enum.");
            }
            else if (declared.Type is VariableType.String && declared.Default?.AsString is { } url && !MediaUrl.IsAllowed(url))
            {
                Report(VariableFindingKind.RefusedUrl, consumer.Span, $"The default of '{consumer.Id}' is an address that the engine refuses to load ('{url}'); the element would silently show its own src.");
            }
        }

        if (consumer is { Kind: ConsumerKind.Source, Element: { } element })
        {
            Medium(consumer, element);
        }
    }

    private void Medium(VariableConsumer consumer, HtmlToken element)
    {
        if (HyperframesAttributes.Find("data-var-src")!.MayStandOn(element.Name) is false)
        {
            Report(VariableFindingKind.NoEffect, consumer.Span, $"data-var-src has no effect on <{element.Name}>; it works on img, video, audio and source.");
        }
        else if (element.Attribute("src") is not { Value.Length: > 0 } && element.Attribute("poster") is not { Value.Length: > 0 } && !HasSourceChild(element))
        {
            Report(VariableFindingKind.NoFallback, consumer.Span, $"<{element.Name}> has no src to fall back on when '{consumer.Id}' is empty or refused. Add one.");
        }
    }

    private bool HasSourceChild(HtmlToken element)
    {
        if (element.Name is not ("video" or "audio"))
        {
            return false;
        }

        var end = page.Source.IndexOf("</" + element.Name, element.Span.End, StringComparison.OrdinalIgnoreCase);
        return end > 0 && page.Source.IndexOf("<source", element.Span.End, end - element.Span.End, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private void Unknown(VariableConsumer consumer)
    {
        if (scope.HasUnreadableDeclaration || (consumer.Kind == ConsumerKind.Style && IsOrdinaryStyle(consumer.Id)))
        {
            return;
        }

        var elsewhere = _mounters.Concat(_mounted.Select(target => target.Scope)).FirstOrDefault(other => other.Find(consumer.Id) is not null);
        if (elsewhere is not null)
        {
            // A custom property is inherited from the page that mounts this one.
            if (consumer.Kind != ConsumerKind.Style || !_mounters.Contains(elsewhere))
            {
                Report(
                    VariableFindingKind.WrongScope,
                    consumer.Span,
                    $"'{consumer.Id}' is declared in {NameOf(elsewhere)}, not here; a composition sees its own variables only. Declare it here{(_mounters.Contains(elsewhere) ? ", and pass it with data-variable-values" : "")}.");
            }

            return;
        }

        var isFragment = !page.IsDocument && scope.TemplateId is null && _mounters.Count == 0;
        if (!scope.Declared.Any() && (isFragment || consumer.Kind is ConsumerKind.Script or ConsumerKind.Style))
        {
            return;
        }

        var known = scope.Declared.Select(entry => entry.Id!).ToList();
        var isBinding = consumer.Kind is ConsumerKind.Text or ConsumerKind.Source or ConsumerKind.Grading;
        var near = isBinding ? NearestName.Of(consumer.Id, known) : known.Find(id => NearestName.IsSlip(consumer.Id, id));

        // A custom property or a member of a script's object may come from elsewhere, unless it is a variable with a slip of the pen.
        if (isBinding || near is not null)
        {
            Report(VariableFindingKind.Undeclared, consumer.Span, $"There is no variable '{consumer.Id}'{(near is null ? $". Declare it in {VariableDeclarations.AttributeName}." : $"; did you mean '{near}'?")}");
        }
    }

    private bool IsOrdinaryStyle(string name)
        => scope.DefinesStyle(name) || _mounters.Any(mounter => mounter.DefinesStyle(name) || mounter.Declared.Any(entry => VariableNames.Slug(entry.Id!) == name));

    /// <summary>Declarations on a mounted composition's own elements are merged into the page's defaults, the later winning (contract 13.3).</summary>
    private void Overwritten()
    {
        foreach (var mounter in Ancestors())
        {
            foreach (var site in scope.Sites.Where(site => !site.IsDocument))
            {
                foreach (var entry in site.Declarations.Entries)
                {
                    if (entry.Id is { Length: > 0 } id && mounter.Find(id) is { Default: { } ours } && entry.Default is { } theirs
                        && !JsonEquality.AreEqual(ours, theirs))
                    {
                        Report(
                            VariableFindingKind.OverwrittenDefault,
                            site.Attribute.SourceSpanOf(entry.SpanOf("id")),
                            $"'{id}' is declared by {NameOf(mounter)} too, with another default, and this one overwrites it there. Rename it, or declare it on <html> instead of <{site.Element.RawName}>.");
                    }
                }
            }
        }
    }

    private IEnumerable<VariableScope> Ancestors()
    {
        var seen = new HashSet<VariableScope> { scope };
        var level = new Queue<VariableScope>(_mounters);
        while (level.Count > 0)
        {
            var next = level.Dequeue();
            if (!seen.Add(next))
            {
                continue;
            }

            var above = graph.Mounters(next);
            if (above.Count == 0)
            {
                yield return next;
            }

            foreach (var mounter in above)
            {
                level.Enqueue(mounter);
            }
        }
    }

    private static bool ReadsStyle(VariableScope mounted, string id)
        => mounted.Consumers.Any(consumer => consumer.Kind == ConsumerKind.Style && VariableScope.Reads(consumer, id));

    private string NameOf(VariableScope other)
        => other.TemplateId is { } template ? $"<template id=\"{template}\">" : ReferenceEquals(graph.OwnerOf(other), page) ? "this page" : $"'{graph.OwnerOf(other).Path.Split('/').Last()}'";

    private void Report(VariableFindingKind kind, TextSpan span, string message) => findings.Add(new VariableFinding(kind, page.Path, span, message));
}
