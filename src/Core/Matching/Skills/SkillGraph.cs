namespace JobFunctions.Core.Matching.Skills;

/// <summary>How skills bring each other along: what is part of what, and what is near what.</summary>
internal sealed class SkillGraph
{
    /// <summary>Less than this is not worth telling.</summary>
    private const double LeastWeight = 0.1;

    private readonly List<RelatedSkill>[] _wholes;
    private readonly List<RelatedSkill>[] _parts;
    private readonly List<RelatedSkill>[] _neighbours;
    private readonly int[] _depths;

    /// <param name="errors">Takes relations that go to no skill, are there twice, or lead back to where they came from.</param>
    public SkillGraph(IReadOnlyList<SkillEntry> entries, IReadOnlyDictionary<string, int> indexes, List<string> errors)
    {
        _wholes = Empty(entries.Count);
        _parts = Empty(entries.Count);
        _neighbours = Empty(entries.Count);
        for (var index = 0; index < entries.Count; index++)
        {
            foreach (var relation in entries[index].Parents)
            {
                Connect(index, relation, _wholes, _parts);
            }

            foreach (var relation in entries[index].Neighbours)
            {
                Connect(index, relation, _neighbours, _neighbours);
            }
        }

        _depths = Depths(entries, errors);

        void Connect(int index, SkillRelation relation, List<RelatedSkill>[] there, List<RelatedSkill>[] back)
        {
            if (!indexes.TryGetValue(relation.Name, out var other))
            {
                errors.Add($"{relation.Line}: '{relation.Name}' is no skill.");
            }
            else if (other == index || there[index].Exists(known => known.Index == other))
            {
                errors.Add($"{relation.Line}: '{relation.Name}' is '{entries[index].Name.Text}' itself, or is there twice.");
            }
            else
            {
                there[index].Add(new RelatedSkill(other, relation.There));
                back[other].Add(new RelatedSkill(index, relation.Back));
            }
        }
    }

    public int DepthOf(int skill) => _depths[skill];

    public IReadOnlyList<RelatedSkill> WholesOf(int skill) => _wholes[skill];

    public IReadOnlyList<RelatedSkill> ImpliedBy(int skill) => Sorted(Reach(skill, _wholes));

    public IReadOnlyList<RelatedSkill> RelatedTo(int skill)
    {
        var best = Reach(skill, _wholes);
        foreach (var (other, weight) in Reach(skill, _parts).Select(pair => (pair.Key, pair.Value)).Concat(_neighbours[skill].Select(near => (near.Index, near.Weight))))
        {
            best[other] = Math.Max(best.GetValueOrDefault(other), weight);
        }

        best.Remove(skill);
        return Sorted(best.Where(pair => pair.Value >= LeastWeight));
    }

    private static List<RelatedSkill>[] Empty(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<RelatedSkill>())];

    private static IReadOnlyList<RelatedSkill> Sorted(IEnumerable<KeyValuePair<int, double>> weights) =>
        [.. weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new RelatedSkill(pair.Key, Math.Round(pair.Value, 4)))];

    /// <summary>All that can be reached, each by its best product. Weights are below 1, so a better way never comes over a worse one.</summary>
    private static Dictionary<int, double> Reach(int from, List<RelatedSkill>[] steps)
    {
        var best = new Dictionary<int, double>();
        var open = new PriorityQueue<int, double>();
        open.Enqueue(from, -1);
        while (open.TryDequeue(out var skill, out var weight))
        {
            if (skill != from && -weight < best[skill])
            {
                continue;
            }

            foreach (var step in steps[skill])
            {
                var product = -weight * step.Weight;
                if (step.Index != from && product > best.GetValueOrDefault(step.Index))
                {
                    best[step.Index] = product;
                    open.Enqueue(step.Index, -product);
                }
            }
        }

        return best;
    }

    /// <summary>From the wholes down, each skill when all its wholes are done; what is left over stands on a circle.</summary>
    private int[] Depths(IReadOnlyList<SkillEntry> entries, List<string> errors)
    {
        var depths = new int[entries.Count];
        var waiting = Array.ConvertAll(_wholes, wholes => wholes.Count);
        var ready = new Queue<int>(Enumerable.Range(0, entries.Count).Where(skill => waiting[skill] == 0));
        while (ready.TryDequeue(out var skill))
        {
            foreach (var part in _parts[skill])
            {
                depths[part.Index] = Math.Max(depths[part.Index], depths[skill] + 1);
                if (--waiting[part.Index] == 0)
                {
                    ready.Enqueue(part.Index);
                }
            }
        }

        var circle = Enumerable.Range(0, entries.Count).Where(skill => waiting[skill] > 0).ToList();
        if (circle.Count > 0)
        {
            errors.Add($"{entries[circle[0]].Name.Line}: these are parts of each other in a circle: {string.Join(", ", circle.Select(skill => entries[skill].Name.Text))}.");
        }

        return depths;
    }
}
