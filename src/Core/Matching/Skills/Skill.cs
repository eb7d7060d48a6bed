namespace JobFunctions.Core.Matching.Skills;

/// <summary>A skill that the taxonomy knows.</summary>
/// <param name="Index">Its place in <see cref="SkillTaxonomy.Skills"/>; good within one version of the taxonomy.</param>
/// <param name="Name">The canonical spelling that people are shown.</param>
/// <param name="Group">The file it stands in: <c>it</c>, <c>medicine</c>, <c>trades</c>, ... (<c>soft</c> for traits of character).</param>
/// <param name="Aliases">Other names and spellings, without the canonical one.</param>
/// <param name="Implied">What who knows this skill also knows, the nearest first.</param>
public sealed record Skill(int Index, string Name, string Group, IReadOnlyList<string> Aliases, IReadOnlyList<RelatedSkill> Implied)
{
    /// <summary>The group of traits of character, which fit nobody to a profession.</summary>
    public const string SoftGroup = "soft";

    /// <summary>What readers of Russian are shown; null where the name is the same for them.</summary>
    public string? RussianName { get; init; }

    public bool IsSoft => Group == SoftGroup;

    /// <param name="language"><c>ru</c> and <c>kk</c> are shown the Russian name.</param>
    public string NameIn(string language) => language is "ru" or "kk" ? RussianName ?? Name : Name;
}
