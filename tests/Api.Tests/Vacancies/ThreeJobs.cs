using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Tests.Vacancies;

/// <summary>A board with three vacancies that tests only read.</summary>
public sealed class ThreeJobs : IAsyncLifetime
{
    public JobBoard Board { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Board.InitializeAsync();
        await Board.PostAsync(
            JobBoard.Content("Java developer", "Software development in a team.") with
            {
                Country = "DE",
                IsRemote = true,
                JobType = JobType.Contract,
                Experience = ExperienceLevel.MoreThan6,
                Skills = ["Java", "Kubernetes"],
                Salary = new(3000, 4000, "USD"),
            },
            TestContext.Current.CancellationToken);
        await Board.PostAsync(
            JobBoard.Content("Главный бухгалтер", "Вести учёт.") with
            {
                Location = "Алматы",
                Country = "KZ",
                JobType = JobType.FullTime,
                Experience = ExperienceLevel.Between1And3,
                Category = "Финансы",
                Skills = ["1С", "Excel"],
                Salary = JobBoard.Tenge(300_000, 450_000),
            },
            TestContext.Current.CancellationToken);
        await Board.PostAsync(
            JobBoard.Content("Водитель", "Возить грузы.") with
            {
                Location = "г. Алматы",
                Country = "KZ",
                JobType = JobType.PartTime,
                Experience = ExperienceLevel.NoExperience,
                Category = "Транспорт",
            },
            TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Board.DisposeAsync();
}
