using Hyperframes.Generators.Templates.Binding;

namespace Hyperframes.Generators.Pipeline;

/// <summary>Finds the files of a target.</summary>
internal static class SpecReader
{
    public static TemplateSpec Read(TemplateTarget target, FileIndex files)
    {
        var found = files.Find(target.Path);
        return found.Count == 1
            ? new TemplateSpec(target, found[0], new EquatableArray<IncludedFile>(Includes(target, found[0], files)), default)
            : new TemplateSpec(target, null, default, new EquatableArray<string>(found.Select(f => f.Path)));
    }

    private static List<IncludedFile> Includes(TemplateTarget target, TemplateFile template, FileIndex files)
    {
        var root = files.IncludeRoot(target.Options.IncludeRoot, template);
        var included = new List<IncludedFile>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<TemplateFile>([template]);
        while (open.Count > 0)
        {
            var file = open.Dequeue();
            var names = IncludeNames.Of((ReferenceEquals(file, template) ? file.Parse(target.Options) : file.Tree).Body);
            var wanted = names.Names.Select(n => (n.Name, File: files.FindInclude(root, n.Name, file.Path)));
            if (names.Computed is not null && target.Options.HasUndeclaredModel)
            {
                wanted = wanted.Concat(files.Below(root).Select(b => (b.Name, File: (TemplateFile?)b.File)));
            }

            foreach (var (name, include) in wanted)
            {
                if (include is not null && known.Add(name))
                {
                    included.Add(new IncludedFile(name, include));
                    open.Enqueue(include);
                }
            }
        }

        return included;
    }
}
