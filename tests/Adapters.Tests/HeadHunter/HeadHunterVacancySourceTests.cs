using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.HeadHunter;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterVacancySourceTests
{
    private static readonly SearchCriteria Developer = new()
    {
        Positions = ["C# разработчик", "Backend-разработчик"],
        Skills = ["C#", "PostgreSQL", "Docker"],
        Area = "Алматы",
        YearsOfExperience = 4,
        Limit = 200,
    };

    [Fact]
    public async Task PlanAndFetch_Developer_GivesFittingVacanciesWithinTheLimit()
    {
        await using var setup = await HeadHunterSetup.StartAsync(new HeadHunterStandInOptions { Vacancies = 3_000 });

        var plan = await setup.Source.PlanAsync(Developer, TestContext.Current.CancellationToken);
        var vacancies = await setup.FetchAllAsync(plan);

        Assert.InRange(vacancies.Count, 10, Developer.Limit);
        Assert.All(vacancies, vacancy => Assert.Equal("Алматы", vacancy.City));
        Assert.All(vacancies, vacancy => Assert.Equal("KZ", vacancy.Country));
        Assert.All(vacancies, vacancy => Assert.False(vacancy.HasDetails));
        Assert.Contains("разработчик", vacancies[0].Title, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task FindAsync_Vacancy_GivesItWhole()
    {
        await using var setup = await HeadHunterSetup.StartAsync();
        var id = VacancyId.Of("hh", setup.StandIn.VacancyIds.First());

        var vacancy = await setup.Source.FindAsync(id, TestContext.Current.CancellationToken);

        Assert.NotNull(vacancy);
        Assert.Equal(id, vacancy.Id);
        Assert.True(vacancy.HasDetails);
        Assert.Contains("Обязанности:", vacancy.Description, StringComparison.Ordinal);
        Assert.Contains("<ul><li>", vacancy.DescriptionHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("script", vacancy.DescriptionHtml, StringComparison.Ordinal);
    }
}
