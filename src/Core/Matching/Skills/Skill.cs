namespace JobFunctions.Core.Matching.Skills;

/// <summary>A skill that the taxonomy knows.</summary>
/// <param name="Index">Its place in <see cref="SkillTaxonomy.Skills"/>; good within one version of the taxonomy.</param>
/// <param name="Name">The canonical spelling that people are shown.</param>
/// <param name="Group">The group it stands in: <c>it</c>, <c>medicine</c>, <c>trades</c>, ... (<c>soft</c> for traits of character).</param>
/// <param name="Aliases">Other names and spellings, without the canonical one.</param>
/// <param name="Implied">What who knows this skill also knows as its wholes, the nearest first: over any number of steps, each by its best product of weights.</param>
public sealed record Skill(int Index, string Name, string Group, IReadOnlyList<string> Aliases, IReadOnlyList<RelatedSkill> Implied)
{
    /// <summary>The group of traits of character, which fit nobody to a profession.</summary>
    public const string SoftGroup = "soft";

    /// <summary>The part of the group, by its file: <c>web</c> of <c>it</c>; "" where the group has one file.</summary>
    public string Section { get; init; } = "";

    /// <summary>What readers of Russian are shown; null where the name is the same for them.</summary>
    public string? RussianName { get; init; }

    /// <summary>What readers of Kazakh are shown; null where they are shown the Russian name.</summary>
    public string? KazakhName { get; init; }

    /// <summary>The skills that this one is a part of, one step.</summary>
    public IReadOnlyList<RelatedSkill> Wholes { get; init; } = [];

    /// <summary>
    /// How far who knows this skill knows others, the nearest first: its wholes (<see cref="Implied"/>), its parts, which a whole brings
    /// along less than they bring it, and its neighbours one step away. Without itself and without what is below 0.1.
    /// </summary>
    public IReadOnlyList<RelatedSkill> Related { get; init; } = [];

    /// <summary>Steps to the farthest whole above it: 0 for one that is part of none.</summary>
    public int Depth { get; init; }

    public bool IsSoft => Group == SoftGroup;

    /// <param name="language"><c>ru</c> and <c>kk</c> are shown their own names; every other language the canonical one.</param>
    public string NameIn(string language) => language switch
    {
        "ru" => RussianName ?? Name,
        "kk" => KazakhName ?? RussianName ?? Name,
        _ => Name,
    };
}
