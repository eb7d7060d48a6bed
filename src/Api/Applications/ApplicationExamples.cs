using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Applications;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class ApplicationExamples
{
    private const string VacancyText = "019aa2c4-6f00-7000-8000-000000000007";
    private const string ResumeText = "019aa2c4-6f00-7000-8000-000000000002";
    private const string CoverLetter = "Пять лет веду учёт в 1С, готова выйти через две недели.";

    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    private static readonly Application Sent = new()
    {
        Id = ApplicationId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000008")),
        VacancyId = VacancyId.TryParse(VacancyText, out var id) ? id : default,
        VacancyTitle = "Бухгалтер",
        Company = "ТОО «Пример»",
        EmployerId = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000005")),
        AccountId = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        ResumeId = ResumeId.From(Guid.Parse(ResumeText)),
        CoverLetter = CoverLetter,
        Status = ApplicationStatus.Reviewed,
        Match = 87,
        Explanation = "Совпадают должность и два навыка из двух.",
        MatchedSkills = ["1С", "Excel"],
        AppliedAt = Morning,
        UpdatedAt = Morning.AddHours(1),
    };

    private static readonly ResumeFields Fields = new()
    {
        Name = "Айгерим Сейткали",
        Email = "aigerim@example.com",
        City = "Астана",
        DesiredPosition = "Бухгалтер",
        YearsOfExperience = 5,
        Skills = ["1С", "Excel"],
    };

    private static readonly CandidateReply Candidate = CandidateReply.Of(Sent, Fields, new RateTable(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>()), isBlind: false);

    public static IServiceCollection AddApplicationExamples(this IServiceCollection services)
    {
        var sent = ApplicationReply.Of(Sent);
        return services
            .AddExample(sent)
            .AddExample(new ListReply<ApplicationReply>([sent], null))
            .AddExample(new ListReply<AppliedVacancyReply>([new AppliedVacancyReply(VacancyExamples.Vacancy, sent)], null))
            .AddExample(Candidate)
            .AddExample(new ListReply<CandidateReply>([Candidate], null))
            .AddExample(new ApplyRequest { VacancyId = VacancyText, ResumeId = ResumeText, CoverLetter = CoverLetter })
            .AddExample(new ApplyForJobRequest { JobId = VacancyText, CoverLetter = CoverLetter })
            .AddExample(new ChangeApplicationRequest { Status = "withdrawn", Reason = "Нашла другую работу." })
            .AddExample(new DecisionRequest { Reason = "Ждём вас в понедельник." });
    }
}
