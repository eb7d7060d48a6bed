using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Tests.Matching;

public sealed class SkillGraphTests
{
    [Fact]
    public void Related_PartAndWhole_ThePartCountsForMore()
    {
        var taxonomy = Taxonomy("Net\nAsp\n  part of: Net 0.9/0.5\nCore\n  part of: Asp 0.9/0.5");

        Assert.Equal("Asp 0.9, Net 0.81", Related(taxonomy, "Core"));
        Assert.Equal("Net 0.9, Core 0.5", Related(taxonomy, "Asp"));
        Assert.Equal("Asp 0.5, Core 0.25", Related(taxonomy, "Net"));
        Assert.Equal([0, 1, 2], taxonomy.Skills.Select(skill => skill.Depth));
    }

    [Fact]
    public void Related_Neighbours_AreOneStepAway()
    {
        var taxonomy = Taxonomy("Alfa\n  near: Beta 0.5; Gamma 0.6/0.2\nBeta\n  near: Gamma 0.4\nGamma");

        Assert.Equal("Gamma 0.6, Beta 0.5", Related(taxonomy, "Alfa"));
        Assert.Equal("Beta 0.4, Alfa 0.2", Related(taxonomy, "Gamma"));
    }

    [Fact]
    public void Related_TwoWays_TheBetterProductCounts()
    {
        var taxonomy = Taxonomy("Alfa\n  part of: Beta 0.5; Gamma 0.9\nBeta\n  part of: Delta 0.9\nGamma\n  part of: Delta 0.8\nDelta");

        Assert.Equal("Gamma 0.9, Delta 0.72, Beta 0.5", Related(taxonomy, "Alfa"));
    }

    [Fact]
    public void Related_FarAway_IsLeftOut()
    {
        var taxonomy = Taxonomy("Alfa\n  part of: Beta 0.3\nBeta\n  part of: Gamma 0.3\nGamma");

        Assert.Equal("Beta 0.3", Related(taxonomy, "Alfa"));
    }

    [Theory]
    [InlineData("Alfa\n  part of: Beta 0.5", "skills.test.txt:2: 'Beta' is no skill.")]
    [InlineData("Alfa\n  near: Alfa 0.5", "skills.test.txt:2: 'Alfa' is 'Alfa' itself, or is there twice.")]
    [InlineData("Alfa\n  near: Beta 0.5\nBeta\n  near: Alfa 0.5", "skills.test.txt:4: 'Alfa' is 'Beta' itself, or is there twice.")]
    [InlineData("Alfa\n  part of: Beta 0.5\nBeta\n  part of: Gamma 0.5\nGamma\n  part of: Beta 0.5", "skills.test.txt:1: these are parts of each other in a circle: Alfa, Beta, Gamma.")]
    public void Create_WrongRelation_IsAnError(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => Taxonomy(text));

        Assert.Equal(message, error.Message);
    }

    private static SkillTaxonomy Taxonomy(string text) => SkillTaxonomy.Create([("skills.test.txt", new StringReader(text))]);

    private static string Related(SkillTaxonomy taxonomy, string name) =>
        string.Join(", ", taxonomy.Resolve(name)?.Related.Select(related => FormattableString.Invariant($"{taxonomy.Skills[related.Index].Name} {related.Weight}")) ?? []);
}
