using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

/// <summary>What holds for the files of skills as a whole. That no name is there twice, no relation leads nowhere and no circle closes is a condition of loading them.</summary>
public sealed class SkillDataTests
{
    private static readonly SkillTaxonomy Taxonomy = SkillTaxonomy.Default;

    [Fact]
    public void Skills_Count_IsLarge()
    {
        Assert.True(Taxonomy.Skills.Count >= 2000, $"Only {Taxonomy.Skills.Count} skills.");
    }

    [Theory]
    [InlineData("it", 1000)]
    [InlineData("trades", 200)]
    [InlineData("engineering", 180)]
    [InlineData("medicine", 120)]
    [InlineData("finance", 110)]
    [InlineData("marketing", 100)]
    [InlineData("design", 100)]
    [InlineData("office", 90)]
    [InlineData("logistics", 75)]
    [InlineData("education", 70)]
    [InlineData("sales", 60)]
    [InlineData("hospitality", 50)]
    [InlineData("hr", 40)]
    [InlineData("law", 40)]
    [InlineData("soft", 30)]
    [InlineData("culture", 20)]
    [InlineData("agriculture", 15)]
    [InlineData("security", 15)]
    [InlineData("sport", 15)]
    [InlineData("beauty", 12)]
    [InlineData("realestate", 6)]
    public void Skills_Group_IsNotThin(string group, int least)
    {
        var count = Taxonomy.Skills.Count(skill => skill.Group == group);

        Assert.True(count >= least, $"Only {count} skills in {group}.");
    }

    [Fact]
    public void Skills_Names_ResolveToTheirSkill()
    {
        var lost = Taxonomy.Skills.SelectMany(skill => skill.Aliases.Prepend(skill.Name).Where(name => Taxonomy.Resolve(name) != skill).Select(name => $"{name} of {skill.Name}"));

        Assert.True(!lost.Any(), string.Join(Environment.NewLine, lost));
    }

    [Fact]
    public void Skills_EveryName_IsFoundInASentence()
    {
        // Beside two skills of its group, which bear out names that need company.
        var companies = Taxonomy.Skills.Where(skill => skill.Name.Length > 5 && skill.Name.All(c => char.IsLetter(c) || c == ' ')).GroupBy(skill => skill.Group).ToDictionary(group => group.Key, group => group.Take(3).ToList());

        var lost = new List<string>();
        foreach (var skill in Taxonomy.Skills)
        {
            var company = string.Join(", ", companies[skill.Group].Where(other => other != skill).Select(other => other.Name));
            foreach (var name in skill.Aliases.Prepend(skill.Name))
            {
                var text = $"Мы ищем: {company}, {name}, 7. 11 {company}.";
                var start = text.LastIndexOf($", {name}, 7", StringComparison.Ordinal) + 2;
                if (!Taxonomy.Find(text).Any(mention => mention.Skill == skill && mention.Start <= start && mention.Start + mention.Length >= start + name.TrimEnd('+').Length))
                {
                    lost.Add($"{name} of {skill.Name}");
                }
            }
        }

        Assert.True(lost.Count == 0, string.Join(Environment.NewLine, lost));
    }

    [Fact]
    public void Skills_RussianNames_AreThereOutsideOfTechnology()
    {
        // Products have one name in all languages; they stand at the ends of the tree.
        var wholes = Taxonomy.Skills.SelectMany(skill => skill.Wholes).Select(whole => whole.Index).ToHashSet();
        var rest = Taxonomy.Skills.Where(skill => skill.Group != "it").ToList();

        Assert.True(ShareWithRussian(rest) >= 0.75, $"Only {ShareWithRussian(rest):P} of skills have a Russian name.");
        Assert.True(ShareWithRussian(rest.Where(skill => wholes.Contains(skill.Index))) >= 0.95);
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

    private static double ShareWithRussian(IEnumerable<Skill> skills) =>
        skills.Average(skill => skill.Aliases.Prepend(skill.Name).Any(name => name.Any(c => c is >= '\u0400' and <= '\u052F')) ? 1.0 : 0);
}
