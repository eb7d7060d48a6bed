using System.Reflection;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>The skills that the platform knows by name, and the finding of them in texts. Made once, good for any number of threads.</summary>
public sealed class SkillTaxonomy
{
    private const string ResourcePrefix = "skills.";
    private const string ResourceSuffix = ".txt";
    private static readonly Lazy<SkillTaxonomy> Shared = new(() => Load(typeof(SkillTaxonomy).Assembly));

    private readonly SkillTrie _trie;

    private SkillTaxonomy(IReadOnlyList<Skill> skills, SkillTrie trie)
    {
        Skills = skills;
        _trie = trie;
    }

    /// <summary>The taxonomy out of the files beside this class.</summary>
    public static SkillTaxonomy Default => Shared.Value;

    /// <summary>By index.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>
    /// Every place that names a skill, in order and without overlap: the longest name that fits from the left, on word boundaries,
    /// Russian names in any of their forms.
    /// </summary>
    public IReadOnlyList<SkillMention> Find(string text)
    {
        var hits = new List<SkillHit>();
        Find(text, hits, isTitle: false);
        return hits.ConvertAll(hit => new SkillMention(Skills[hit.Skill], hit.Start, hit.Length));
    }

    /// <summary>The skill that a name stands for, as a person or a source writes it in a list of skills; null for none that is known.</summary>
    public Skill? Resolve(string name)
    {
        if (name.Length > 200)
        {
            return null;
        }

        if (_trie.FindWhole(name) is >= 0 and var index)
        {
            return Skills[index];
        }

        // "Python (primary)", "SQL – advanced", "1С:Бухгалтерия 8.3": what stands behind qualifies.
        var end = name.AsSpan().IndexOfAny("(–—[,");
        return end > 0 && _trie.FindWhole(name.AsSpan(0, end)) is >= 0 and var core ? Skills[core] : null;
    }

    internal void Find(ReadOnlySpan<char> text, List<SkillHit> hits, bool isTitle) => _trie.Find(text, hits, isTitle);

    /// <summary>The skills that an item of a list names: the one that the whole of it is, or those inside it.</summary>
    internal void FindListed(ReadOnlySpan<char> item, List<SkillHit> hits)
    {
        if (_trie.FindWhole(item) is >= 0 and var skill)
        {
            hits.Add(new SkillHit(skill, 0, item.Length));
            return;
        }

        _trie.Find(item, hits, isTitle: true);
    }

    internal static SkillTaxonomy Create(IEnumerable<SkillFile.Line> source)
    {
        var lines = source.ToList();
        var indexes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var errors = new List<string>();
        foreach (var line in lines)
        {
            if (!indexes.TryAdd(line.Name.Text, indexes.Count))
            {
                throw new FormatException($"The skill '{line.Name.Text}' is there twice.");
            }
        }

        var skills = lines.ConvertAll(line => new Skill(
            indexes[line.Name.Text],
            line.Name.Text,
            line.Group,
            [.. line.Aliases.Select(alias => alias.Text)],
            [.. line.Implied.Select(implied => new RelatedSkill(IndexOf(indexes, line, implied.Name), implied.Weight))])
        {
            RussianName = line.Aliases.FirstOrDefault(alias => alias.IsRussian)?.Text,
        });
        var trie = new SkillTrie([.. lines.Select(line => line.Group)]);
        foreach (var line in lines)
        {
            foreach (var name in line.Aliases.Prepend(line.Name))
            {
                if (!trie.TryAdd(name, indexes[line.Name.Text], out var owner))
                {
                    errors.Add(owner < 0 ? $"'{name.Text}' has no word." : $"'{name.Text}' of '{line.Name.Text}' is '{skills[owner].Name}' already.");
                }
            }
        }

        if (errors.Count > 0)
        {
            throw new FormatException(string.Join(Environment.NewLine, errors));
        }

        return new SkillTaxonomy([.. skills.Select(skill => skill with { Implied = Closure(skills, skill) })], trie);
    }

    private static int IndexOf(Dictionary<string, int> indexes, SkillFile.Line line, string name) =>
        indexes.TryGetValue(name, out var index) ? index : throw new FormatException($"The skill '{line.Name.Text}' implies '{name}', which is not there.");

    /// <summary>All that a skill implies over any number of steps, each with its best product of weights.</summary>
    private static IReadOnlyList<RelatedSkill> Closure(List<Skill> skills, Skill skill)
    {
        var best = new Dictionary<int, double>();
        Follow(skill, 1, [skill.Index]);
        return [.. best.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new RelatedSkill(pair.Key, pair.Value))];

        void Follow(Skill from, double weight, List<int> path)
        {
            foreach (var step in from.Implied)
            {
                if (path.Contains(step.Index))
                {
                    throw new FormatException($"The skill '{skill.Name}' implies itself over '{skills[step.Index].Name}'.");
                }

                var product = weight * step.Weight;
                if (product > best.GetValueOrDefault(step.Index))
                {
                    best[step.Index] = product;
                    Follow(skills[step.Index], product, [.. path, step.Index]);
                }
            }
        }
    }

    private static SkillTaxonomy Load(Assembly assembly)
    {
        var lines = new List<SkillFile.Line>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The resource {resource} is not there.");
            using var reader = new StreamReader(stream);
            lines.AddRange(SkillFile.Read(resource[ResourcePrefix.Length..^ResourceSuffix.Length], reader));
        }

        return Create(lines);
    }
}
