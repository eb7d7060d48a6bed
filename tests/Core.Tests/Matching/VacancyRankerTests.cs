using JobFunctions.Core.Matching;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

public sealed class VacancyRankerTests
{
    private readonly VacancyRanker _ranker = new();

    [Fact]
    public void Rank_ThreeProfessions_OwnIsFirstAndPerCentsAreFair()
    {
        var ranked = Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.CookVacancy(), MatchingSamples.PhpVacancy(), MatchingSamples.JavaVacancy());

        Assert.Equal(["sample:java", "sample:php", "sample:cook"], ranked.Select(item => item.Id.Value));
        Assert.InRange(ranked[0].Match, 75, 99);
        Assert.InRange(ranked[1].Match, 30, 65);
        Assert.InRange(ranked[2].Match, 0, 29);
    }

    private IReadOnlyList<RankedVacancy> Rank(Seeker seeker, params Vacancy[] vacancies) =>
        _ranker.Rank(seeker, vacancies, MatchingSamples.Rates, MatchingSamples.Now, TestContext.Current.CancellationToken);
}
