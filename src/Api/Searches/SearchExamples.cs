using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Searches;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class SearchExamples
{
    private const string ResumeText = "019aa2c4-6f00-7000-8000-000000000002";
    public static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);
    public static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>());
    private static readonly AccountId Seeker = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001"));
    public static readonly ResumeId Resume = ResumeId.From(Guid.Parse(ResumeText));

    private static readonly Search Started = new()
    {
        Id = SearchId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000003")),
        AccountId = Seeker,
        ResumeId = Resume,
        Wishes = new SearchWishes(),
        State = SearchState.Running,
        StartedAt = Morning,
    };

    public static readonly Recommendation Found = new(
        Seeker,
        Started.Id,
        new Vacancy
        {
            Id = VacancyId.Of("hh", "123"),
            Title = "Разработчик C#",
            Company = "Пример",
            City = "Алматы",
            Country = "KZ",
            WorkFormats = [WorkFormat.Hybrid],
            JobType = JobType.FullTime,
            Experience = ExperienceLevel.Between3And6,
            Salary = new Money(300_000, 450_000, "KZT", IsGross: true),
            Skills = ["C#", "SQL", "RabbitMQ"],
            Roles = ["Программист, разработчик"],
            Description = "Развивать сервис платежей на C# и SQL.",
            DescriptionHtml = "<p>Развивать сервис платежей на C# и SQL.</p>",
            Responsibilities = "Развивать сервис платежей.",
            HasDetails = true,
            Url = new Uri("https://hh.ru/vacancy/123"),
            PublishedAt = Morning,
        },
        new RankedVacancy
        {
            Id = VacancyId.Of("hh", "123"),
            Links = [new VacancyLink(VacancyId.Of("hh", "123"), "hh", new Uri("https://hh.ru/vacancy/123"))],
            Match = 82,
            Parts = [new MatchPart("skills", 0.8, 0.5)],
            MatchedSkills = ["C#", "SQL"],
            MissingSkills = ["RabbitMQ"],
            Evidence = [new MatchEvidence("C#", "5 лет на C#", "Развивать сервис платежей на C#")],
            Missing = ["В резюме не указано: RabbitMQ."],
            Blockers = [],
            Why = "Профессия совпадает; из 3 навыков в резюме есть 2: C#, SQL.",
            ScoreVersion = VacancyRanker.ScoreVersion,
        });

    public static IServiceCollection AddSearchExamples(this IServiceCollection services)
    {
        var item = RankedVacancyReply.Of(Found, Rates);
        var saved = SavedVacancyReply.Of(new FoundSavedVacancy(new SavedVacancy(Seeker, Found.Vacancy.Id, Morning, Found.Vacancy), Found.Vacancy), Rates);
        var preferences = new SearchPreferences
        {
            AccountId = Seeker,
            ExcludedCompanies = ["Рога и копыта"],
            ExcludedWords = ["холодные звонки"],
            MinimumSalary = new Money(400_000, null, "KZT"),
            Places = ["Алматы"],
            Feedback = [new VacancyFeedback([Found.Vacancy.Id], FeedbackKind.Liked, null, Morning, [new PreferenceVote(FeatureKind.Skill, "C#", 1)])],
        };
        return services
            .AddExample(SearchReply.Of(Started, new WorkflowProgress("searching", 40)))
            .AddExample(item)
            .AddExample(new ListReply<RankedVacancyReply>([item], null))
            .AddExample(new QueueProgressReply(Started.Id, SearchState.Running, 40))
            .AddExample(new FeedbackReply(Found.Vacancy.Id, FeedbackKind.Hidden, FeedbackReason.Company, Morning))
            .AddExample(PreferencesReply.Of(preferences, Rates))
            .AddExample(saved)
            .AddExample(new ListReply<SavedVacancyReply>([saved], null))
            .AddExample(MatchScoreReply.Of(Resume, Found.Ranked))
            .AddExample(AnalysisReply.Of(Resume, Found.Ranked))
            .AddExample(new StartSearchRequest { ResumeId = ResumeText, Area = "Алматы", SalaryFrom = 400_000, Currency = "KZT", Limit = 50 })
            .AddExample(new FeedbackRequest { Feedback = "hidden", Reason = "company" })
            .AddExample(new AnalyzeRequest { ResumeId = ResumeText })
            .AddExample(new PreferencesRequest
            {
                ExcludedCompanies = ["Рога и копыта"],
                MinimumSalary = new SalaryRequest { From = 400_000, Currency = "KZT" },
                Places = ["Алматы"],
                Remote = false,
                Learnt = [new LearntRequest { Id = "skill:c#" }],
            });
    }
}
