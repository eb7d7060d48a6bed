using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

/// <summary>What holds for the files of skills as a whole. That no name is there twice, no relation leads nowhere and no circle closes is a condition of loading them.</summary>
public sealed class SkillDataTests
{
    private static readonly SkillTaxonomy Taxonomy = SkillTaxonomy.Default;

    [Fact]
    public void Skills_Count_IsLarge()
    {
        Assert.True(Taxonomy.Skills.Count >= 1000, $"Only {Taxonomy.Skills.Count} skills.");
    }

    [Fact]
    public void Skills_Names_ResolveToTheirSkill()
    {
        var lost = Taxonomy.Skills.SelectMany(skill => skill.Aliases.Prepend(skill.Name).Where(name => Taxonomy.Resolve(name) != skill).Select(name => $"{name} of {skill.Name}"));

        Assert.True(!lost.Any(), string.Join(Environment.NewLine, lost));
    }

    [Fact]
    public void Skills_RussianNames_AreThereOutsideOfTechnology()
    {
        var rest = Taxonomy.Skills.Where(skill => skill.Group != "it").ToList();

        var spoken = rest.Count(skill => skill.Aliases.Prepend(skill.Name).Any(name => name.Any(c => c is >= '\u0400' and <= '\u052F')));

        Assert.True(spoken >= rest.Count * 0.95, $"Only {spoken} of {rest.Count} skills have a Russian name.");
    }

    [Fact]
    public void Skills_Weights_AreShares()
    {
        var wrong = Taxonomy.Skills.Where(skill => skill.Related.Concat(skill.Implied).Any(related => related.Weight is <= 0 or >= 1 || related.Index == skill.Index)).Select(skill => skill.Name);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Skills_Depth_IsSmall() =>
        Assert.InRange(Taxonomy.Skills.Max(skill => skill.Depth), 2, 6);
}
