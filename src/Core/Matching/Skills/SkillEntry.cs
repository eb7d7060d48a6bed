namespace JobFunctions.Core.Matching.Skills;

/// <summary>A block of a file of skills.</summary>
internal sealed class SkillEntry(string group, string section, SkillName name)
{
    public string Group => group;

    public string Section => section;

    public SkillName Name => name;

    public SkillName? RussianName { get; set; }

    public SkillName? KazakhName { get; set; }

    public List<SkillName> Aliases { get; } = [];

    /// <summary>Names of people who do it; they count as the skill, but are no names of it.</summary>
    public List<SkillName> Doers { get; } = [];

    /// <summary>Phrases around a name in which it means something else.</summary>
    public List<SkillName> Otherwise { get; } = [];

    public List<SkillRelation> Parents { get; } = [];

    public List<SkillRelation> Neighbours { get; } = [];

    /// <summary>All names by which the skill is found, the canonical one first.</summary>
    public IEnumerable<SkillName> Names =>
        new[] { Name, RussianName, KazakhName }.OfType<SkillName>().Concat(Aliases).Concat(Doers);
}
