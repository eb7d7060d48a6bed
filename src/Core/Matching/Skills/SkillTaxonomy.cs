using System.Reflection;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>The skills that the platform knows by name, and the finding of them in texts. Made once, good for any number of threads.</summary>
public sealed class SkillTaxonomy
{
    private const string ResourcePrefix = "skills.";
    private const int MaxItemLength = 200;
    private static readonly Lazy<SkillTaxonomy> Shared = new(() => Load(typeof(SkillTaxonomy).Assembly));

    private readonly SkillTrie _trie;
    private readonly SkillFinder _finder;

    private SkillTaxonomy(IReadOnlyList<Skill> skills, SkillTrie trie)
    {
        Skills = skills;
        _trie = trie;
        _finder = new SkillFinder(trie, [.. skills.Select(skill => skill.Group)]);
    }

    /// <summary>The taxonomy out of the files beside this class.</summary>
    public static SkillTaxonomy Default => Shared.Value;

    /// <summary>By index.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>
    /// Every place that names a skill, in order and without overlap: the longest name that fits from the left, on word boundaries,
    /// Russian names in any of their forms, ambiguous ones only where the place bears them out.
    /// </summary>
    public IReadOnlyList<SkillMention> Find(string text)
    {
        var hits = new List<SkillHit>();
        Find(text, hits, isTitle: false);
        return hits.ConvertAll(hit => new SkillMention(Skills[hit.Skill], hit.Start, hit.Length));
    }

    /// <summary><see cref="Find(string)"/>, each with what the text says of how well it is known or wanted.</summary>
    public IReadOnlyList<SkillMention> FindWithLevels(string text) => SkillLevelReader.AddLevels(text, Find(text));

    /// <summary>The skill that a name stands for, as a person or a source writes it in a list of skills; null for none that is known.</summary>
    public Skill? Resolve(string name)
    {
        if (name.Length > MaxItemLength)
        {
            return null;
        }

        if (_trie.FindWhole(name) is >= 0 and var index)
        {
            return Skills[index];
        }

        // "Python (primary)", "1С:Бухгалтерия, 8.3": what stands behind qualifies. "Уверенное знание SQL": so do words of level.
        var end = name.AsSpan().IndexOfAny("(–—[,");
        return end > 0 && _trie.FindWhole(name.AsSpan(0, end)) is >= 0 and var core ? Skills[core]
            : _trie.FindWhole(SkillLevelReader.WithoutLevel(name)) is >= 0 and var bare ? Skills[bare]
            : null;
    }

    internal void Find(ReadOnlySpan<char> text, List<SkillHit> hits, bool isTitle) => _finder.Find(text, hits, isTitle);

    /// <summary>The skills that an item of a list names: the one that the whole of it is, or those inside it.</summary>
    internal void FindListed(ReadOnlySpan<char> item, List<SkillHit> hits)
    {
        if (_trie.FindWhole(item) is >= 0 and var skill)
        {
            hits.Add(new SkillHit(skill, 0, item.Length));
            return;
        }

        _finder.Find(item, hits, isTitle: true);
    }

    /// <param name="files">Names and texts of files.</param>
    /// <exception cref="FormatException">With everything that is wrong, a line each.</exception>
    internal static SkillTaxonomy Create(IEnumerable<(string Name, TextReader Text)> files)
    {
        var errors = new List<string>();
        var entries = files.SelectMany(file => SkillFileReader.Read(file.Name, file.Text, errors)).ToList();
        var indexes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, entry) in entries.Index())
        {
            if (!indexes.TryAdd(entry.Name.Text, index))
            {
                errors.Add($"{entry.Name.Line}: the skill '{entry.Name.Text}' is there already, at {entries[indexes[entry.Name.Text]].Name.Line}.");
            }
        }

        var graph = new SkillGraph(entries, indexes, errors);
        var trie = CreateTrie(entries, errors);
        return errors.Count > 0
            ? throw new FormatException(string.Join(Environment.NewLine, errors))
            : new SkillTaxonomy([.. entries.Select((entry, index) => CreateSkill(entry, index, graph))], trie);
    }

    private static SkillTrie CreateTrie(List<SkillEntry> entries, List<string> errors)
    {
        var trie = new SkillTrie();
        foreach (var (index, entry) in entries.Index())
        {
            foreach (var name in entry.Names)
            {
                Add(name, index);
            }

            foreach (var phrase in entry.Otherwise)
            {
                Add(phrase, SkillTrie.NoSkill);
            }
        }

        return trie;

        void Add(SkillName name, int skill)
        {
            if (trie.TryAdd(name, skill, other => entries[other].Name.Text) is { } error)
            {
                errors.Add($"{name.Line}: {error}");
            }
        }
    }

    private static Skill CreateSkill(SkillEntry entry, int index, SkillGraph graph) =>
        new(index, entry.Name.Text, entry.Group, [.. entry.Names.Skip(1).Select(name => name.Text)], graph.ImpliedBy(index))
        {
            Section = entry.Section,
            RussianName = entry.RussianName?.Text,
            KazakhName = entry.KazakhName?.Text,
            Wholes = graph.WholesOf(index),
            Related = graph.RelatedTo(index),
            Depth = graph.DepthOf(index),
        };

    private static SkillTaxonomy Load(Assembly assembly)
    {
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var files = names.Select(name => (name, assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is not there."))).ToList();
        return Create(files.Select(file => (file.name, (TextReader)new StreamReader(file.Item2))));
    }
}
