using System.Text.Json.Nodes;
using JobFunctions.Api.Admin;
using JobFunctions.Api.Hr;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Vacancies;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class VacancyExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>());

    private static readonly PostedVacancy Posted = new()
    {
        Id = VacancyId.TryParse("019aa2c4-6f00-7000-8000-000000000007", out var id) ? id : default,
        EmployerId = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000005")),
        Company = "Пример",
        Title = "Бухгалтер",
        Description = "Вести учёт в 1С.",
        Location = "Астана",
        Country = "KZ",
        JobType = JobType.FullTime,
        Experience = ExperienceLevel.Between1And3,
        Category = "Финансы",
        Skills = ["1С", "Excel"],
        Salary = new Money(300_000, 450_000, "KZT", IsGross: true),
        Status = PostingStatus.Accepted,
        WasAccepted = true,
        ExpiresAt = Morning.AddDays(30),
        PostedAt = Morning,
        CreatedAt = Morning,
        UpdatedAt = Morning,
    };

    public static readonly VacancyReply Vacancy = VacancyReply.Of(Posted, Rates);

    private static readonly JobFacetsReply Kinds = new(
        [new FacetReply("Финансы", 12)],
        [new FacetReply("Астана", 9), new FacetReply("Алматы", 3)],
        [new FacetReply("KZ", 12)],
        [new FacetReply("false", 10), new FacetReply("true", 2)],
        [new FacetReply("full_time", 12)],
        [new FacetReply("between1And3", 12)],
        [new FacetReply("1С", 11), new FacetReply("Excel", 8)]);

    public static JsonNode Posting { get; } = JobPosting.Of(Posted, new Uri($"http://localhost:7071{JobEndpoints.Path}/{Posted.Id}"), "https://primer.example");

    public static IServiceCollection AddVacancyExamples(this IServiceCollection services) => services
        .AddExample(Vacancy)
        .AddExample(new ListReply<VacancyReply>([Vacancy], null))
        .AddExample(new JobListReply([JobItemReply.Of(Posted, Rates)], null, 1, Kinds))
        .AddExample(new JobStatsReply(12, 4, 2, Kinds.Category, Kinds.Location, Kinds.Country, Kinds.JobType, Kinds.Experience, Kinds.Skills, Morning))
        .AddExample(new SaveVacancyRequest
        {
            Title = "Бухгалтер",
            Description = "Вести учёт в 1С.",
            Location = "Астана",
            Country = "KZ",
            JobType = "full_time",
            Experience = "between1And3",
            Category = "Финансы",
            Skills = ["1С", "Excel"],
            Salary = new SalaryRequest { From = 300_000, To = 450_000, Currency = "KZT", Gross = true },
            ExpiresAt = "2026-12-20",
        })
        .AddExample(new ChangeVacancyRequest { Description = "Вести учёт в 1С, график 5/2." })
        .AddExample(new CloseVacancyRequest { Reason = "Вакансия закрыта: нашли человека." })
        .AddExample(new RenewVacancyRequest { ExpiresAt = "2026-12-31" })
        .AddExample(new ReviewVacancyRequest { Status = ReviewedStatus.Rejected, Reason = "Назовите график работы." });
}
