using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

public sealed class DuplicateMergerTests
{
    private static readonly VacancyRanker Ranker = new();

    [Fact]
    public void Group_AnyOrder_SameGroups()
    {
        Prop.ForAll(RankingGenerators.Vacancies.ToArbitrary(), vacancies =>
        {
            var prepared = Prepare(vacancies);

            var forwards = Names(prepared);
            prepared.Reverse();

            return forwards.SetEquals(Names(prepared));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Group_OneOfEachGroup_StaysApart()
    {
        Prop.ForAll(RankingGenerators.Vacancies.ToArbitrary(), vacancies =>
        {
            var prepared = Prepare(vacancies);
            var first = DuplicateMerger.Group(prepared, TestContext.Current.CancellationToken).ConvertAll(group => prepared[group[0]]);

            return DuplicateMerger.Group(first, TestContext.Current.CancellationToken).Count == first.Count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Group_FloodOfOneTitle_MergesItAndEnds()
    {
        var flood = Enumerable.Range(0, 2_000).Select(number => MatchingSamples.JavaVacancy($"f{number}") with { Company = "ТОО «Север»", City = $"Город {number}" });
        var prepared = Prepare([.. flood, MatchingSamples.CookVacancy()]);

        Assert.Equal([1, 2_000], DuplicateMerger.Group(prepared, TestContext.Current.CancellationToken).Select(group => group.Count).Order());
    }

    private static List<PreparedVacancy> Prepare(IEnumerable<Vacancy> vacancies)
    {
        var preparer = Ranker.CreatePreparer();
        return [.. vacancies.DistinctBy(vacancy => vacancy.Id).Select(preparer.Prepare)];
    }

    private static HashSet<string> Names(List<PreparedVacancy> vacancies) =>
    [
        .. DuplicateMerger.Group(vacancies, TestContext.Current.CancellationToken)
            .Select(group => string.Join(' ', group.Select(index => vacancies[index].Vacancy.Id.Value).Order(StringComparer.Ordinal))),
    ];
}
