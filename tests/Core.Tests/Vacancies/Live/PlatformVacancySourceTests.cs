using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Vacancies.Live;

public sealed class PlatformVacancySourceTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly Instance _platform;

    public PlatformVacancySourceTests() => _platform = new Instance(new MemoryPartitionStore(), _clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fetch_FindsByPositionByItsWordsAndBySkills()
    {
        var accountant = await _platform.PostAsync("Бухгалтер по заработной плате");
        var chief = await _platform.PostAsync("Главный бухгалтер");
        await _platform.PostAsync("Водитель");

        var found = await FindAsync(new SearchCriteria { Positions = ["Бухгалтер по расчёту зарплаты"], Skills = ["1С"] });

        Assert.Equal(new[] { accountant, chief }.ToHashSet(), found.Vacancies.Select(vacancy => vacancy.Id).ToHashSet());
        Assert.All(found.Vacancies, vacancy => Assert.Equal("platform", vacancy.Id.SourceName));
    }

    [Fact]
    public async Task Fetch_PlaceIsACondition_FindsWhatIsThereAndRemoteWork()
    {
        var criteria = new SearchCriteria { Positions = ["Повар"], Area = "Алматы", AreaIsRequired = true };
        await _platform.PostAsync("Повар");

        Assert.Empty((await FindAsync(criteria)).Vacancies);
        Assert.Single((await FindAsync(criteria with { AreaIsRequired = false })).Vacancies);
        Assert.Empty((await FindAsync(criteria with { AreaIsRequired = false, RemoteOnly = true })).Vacancies);
    }

    [Fact]
    public async Task Fetch_MoreThanTheLimit_GivesTheLimitEachOnce()
    {
        for (var number = 0; number < 130; number++)
        {
            await _platform.PostAsync($"Повар {number}");
        }

        var page = await FindAsync(new SearchCriteria { Positions = ["Повар", "Шеф-повар"], Limit = 120 });

        Assert.Equal(120, page.Vacancies.Select(vacancy => vacancy.Id).Distinct().Count());
        Assert.Empty(page.Further);
    }

    [Fact]
    public async Task Find_VacancyOfThePlatform_IsReadInFull()
    {
        var text = string.Join(' ', Enumerable.Repeat("Готовить.", 200));
        var cook = await _platform.PostAsync("Повар", salary: new Money(1, 2, "KZT"), description: text);

        var vacancy = (await _platform.Source.FindAsync(cook, Token))!;
        Assert.Equal((text, true, false), (vacancy.Description, vacancy.HasDetails, vacancy.IsArchived));
        Assert.EndsWith($"/api/v1/jobs/{cook}", vacancy.Url!.ToString(), StringComparison.Ordinal);

        await _platform.CloseAsync(cook);
        Assert.True((await _platform.Source.FindAsync(cook, Token))!.IsArchived);
        Assert.Null(await _platform.Source.FindAsync(VacancyId.Of("hh", "1"), Token));
        Assert.Null(await _platform.Source.FindAsync(VacancyId.New(_clock), Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"texts": null}""")]
    [InlineData("""{"Texts": [], "Skills": [], "Limit": 0}""")]
    public async Task Fetch_RequestOfSomebodyElse_IsRefused(string request)
    {
        await Assert.ThrowsAsync<SourceRefusedException>(() => _platform.Source.FetchAsync(new SourceQuery("platform", request, ""), Token));
    }

    [Fact]
    public async Task Plan_PositionLongerThanAnySearch_StillFinds()
    {
        var cook = await _platform.PostAsync("Повар");

        var found = await FindAsync(new SearchCriteria { Positions = [$"Повар {string.Join(' ', Enumerable.Range(0, 300))}"] });

        Assert.Equal(cook, Assert.Single(found.Vacancies).Id);
    }

    public void Dispose() => _platform.Dispose();

    private async Task<SourcePage> FindAsync(SearchCriteria criteria) =>
        await _platform.Source.FetchAsync(Assert.Single(await _platform.Source.PlanAsync(criteria, Token)), Token);
}
