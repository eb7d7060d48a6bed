using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

public sealed class SkillFileTests
{
    [Fact]
    public void Default_Files_HoldNoErrorAndManySkills()
    {
        var taxonomy = SkillTaxonomy.Default;

        Assert.True(taxonomy.Skills.Count >= 1000, $"Only {taxonomy.Skills.Count} skills.");
        Assert.Equal(taxonomy.Skills.Count, taxonomy.Skills.Select(skill => skill.Name.ToUpperInvariant()).Distinct().Count());
        Assert.Contains("medicine", taxonomy.Skills.Select(skill => skill.Group));
        Assert.True(OccupationTable.Default.Occupations.Count > 100);
    }

    [Fact]
    public void Default_EveryName_ResolvesToItsSkill()
    {
        var taxonomy = SkillTaxonomy.Default;

        var lost = taxonomy.Skills.Where(skill => taxonomy.Resolve(skill.Name) != skill).Select(skill => skill.Name);

        Assert.Empty(lost);
    }

    [Fact]
    public void Default_AspNet_ImpliesDotNetOverSteps()
    {
        var aspNet = SkillTaxonomy.Default.Resolve("ASP.NET Core") ?? throw new InvalidOperationException("ASP.NET is not there.");

        Assert.Contains(aspNet.Implied, implied => SkillTaxonomy.Default.Skills[implied.Index].Name == ".NET" && implied.Weight >= 0.9);
        Assert.Contains(aspNet.Implied, implied => SkillTaxonomy.Default.Skills[implied.Index].Name == "Programming");
    }

    [Theory]
    [InlineData("A | x\nB | x", "'x' of 'B' is 'A' already.")]
    [InlineData("A | анализ данных\nB | анализа данных", "'анализа данных' of 'B' is 'A' already.")]
    [InlineData("A\nA", "The skill 'A' is there twice.")]
    [InlineData("A | | B 0.5", "The skill 'A' implies 'B', which is not there.")]
    [InlineData("A | | B 0.5\nB | | A 0.5", "The skill 'A' implies itself over 'A'.")]
    [InlineData("A | | B", "skills.test.txt, line 1: 'B' is not 'skill 0.7'.")]
    [InlineData("A | | B 2\nB", "skills.test.txt, line 1: 'B 2' is not 'skill 0.7'.")]
    public void Create_WrongFile_SaysWhatIsWrong(string file, string message)
    {
        var error = Assert.Throws<FormatException>(() => SkillTaxonomy.Create(SkillFile.Read("test", new StringReader(file))));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void Read_Kinds_AreSkillsThatImplyTheirHead()
    {
        var taxonomy = SkillTaxonomy.Create(SkillFile.Read("test", new StringReader("Base\nHead | | Base 0.5 | 0.9: Kind = Other Kind; Second")));

        var kind = taxonomy.Resolve("other kind");

        Assert.Equal("Kind", kind?.Name);
        Assert.Equal(["Head", "Base"], kind?.Implied.Select(implied => taxonomy.Skills[implied.Index].Name));
    }
}
