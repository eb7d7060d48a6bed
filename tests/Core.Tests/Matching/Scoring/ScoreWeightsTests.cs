using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Matching.Scoring;

namespace JobFunctions.Core.Tests.Matching.Scoring;

public sealed class ScoreWeightsTests
{
    private static readonly ScoreWeights Weights = ScoreWeights.Default;

    [Fact]
    public void Default_Weights_MakeOne() =>
        Assert.Equal(1, Weights.Skills + Weights.Occupation + Weights.TitleWords + Weights.Roles + Weights.Text + Weights.Seniority + Weights.Salary + Weights.Place, 3);

    [Fact]
    public void MeanOf_PartThatIsNotThere_CountsForNothing()
    {
        var known = Nothing() with { Roles = 0.8f, Skills = 0.8f };

        Assert.Equal(0.8f, Weights.MeanOf(known), 3);
        Assert.Equal(0, Weights.MeanOf(Nothing()));
    }

    [Fact]
    public void MeanOf_PlaceSalaryAndYears_TakeAndNeverGive()
    {
        var work = Nothing() with { Roles = 0.4f };

        Assert.Equal(Weights.MeanOf(work), Weights.MeanOf(work with { Place = 1, Salary = 1, Seniority = 1 }), 3);
        Assert.True(Weights.MeanOf(work with { Place = 0.2f }) < Weights.MeanOf(work));
        Assert.Equal(0, Weights.MeanOf(Nothing() with { Roles = 0, Place = 1 }));
    }

    [Fact]
    public void Fit_MoreOfAnything_IsNeverLess()
    {
        var share = Gen.Choose(0, 100).Select(percent => percent / 100f);

        Prop.ForAll(share.ToArbitrary(), share.ToArbitrary(), share.ToArbitrary(), (one, other, skills) =>
        {
            var (less, more) = (FitOf(Math.Min(one, other), skills), FitOf(Math.Max(one, other), skills));
            return less <= more && less >= 0 && more <= 100;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0.75f, 85, 100)]
    [InlineData(0.1f, 0, 20)]
    public void Fit_GoodAndBadMean_IsWhatAPersonWouldSay(float mean, int least, int most) =>
        Assert.InRange(FitOf(mean, mean), least, most);

    private static float FitOf(float mean, float skills) => Calibration.Fit(Nothing() with { Raw = mean, Skills = skills, KnowsTechnology = true }, Weights);

    private static MatchScore Nothing() => new()
    {
        Skills = float.NaN,
        Occupation = float.NaN,
        TitleWords = float.NaN,
        Roles = float.NaN,
        Text = float.NaN,
        Seniority = float.NaN,
        Salary = float.NaN,
        Place = float.NaN,
        Freshness = float.NaN,
    };
}
