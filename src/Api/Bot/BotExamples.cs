using JobFunctions.Api.Resumes;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Bot;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class BotExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>());

    private static readonly Recommendation Found = new(
        AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        SearchId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000003")),
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
            Missing = ["RabbitMQ не упомянут в резюме."],
            Blockers = [],
            Why = "Совпадают C# и SQL, город и опыт.",
            ScoreVersion = "1",
        });

    public static readonly SaveProfileRequest SaveProfile = new()
    {
        TelegramId = 42,
        FirstName = "Айгерим",
        LastName = "Сагинтаева",
        Age = 29,
        City = "Алматы",
        Email = "aigerim@example.com",
        Phone = "+7 701 000 00 00",
    };

    public static readonly ProfileReply Profile = new(
        42,
        AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        "Айгерим",
        "Сагинтаева",
        29,
        "Алматы",
        "aigerim@example.com",
        "+7 701 000 00 00",
        null,
        Morning,
        Morning);

    public static readonly SaveResumeRequest SaveResume = new()
    {
        CurrentPosition = "Разработчик C#",
        DesiredPosition = "Старший разработчик C#",
        YearsOfExperience = 5,
        Skills = ["C#", "SQL", "Docker"],
        PreferredSalary = new SalaryWish { Amount = 900_000, Currency = "KZT" },
        PreferredRegion = "Алматы",
        Languages = ["Русский", "English B2"],
        EducationLevel = EducationLevel.Higher,
    };

    public static readonly ResumeReply TypedResume = ResumeReply.Of(
        new Resume
        {
            Id = ResumeId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000002")),
            AccountId = Profile.UserId,
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Fields = SaveResume.ToFields(),
            UploadedAt = Morning,
            UpdatedAt = Morning,
        },
        Rates);

    public static readonly UploadAccepted Upload = new(TypedResume.ResumeId, ResumeStatus.Parsing);

    public static readonly SearchAccepted Search = new(SearchId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000003")), SearchState.Queued);

    public static readonly SearchProgress Progress = new(SearchState.Running, 40);

    public static readonly NextVacancy NextVacancy = NextVacancy.Of(Found, 17, Rates);

    public static readonly VacancyDetails Vacancy = VacancyDetails.Of(Found, Rates);

    public static readonly AuthLink HhLink = new(new Uri("https://hh.ru/oauth/authorize?response_type=code&client_id=ABC&state=019aa2c4.5f"));
}
