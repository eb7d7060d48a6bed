using JobFunctions.Api.Resumes;
using JobFunctions.Api.Searches;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;

namespace JobFunctions.Api.Bot;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class BotExamples
{
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
        SearchExamples.Found.AccountId,
        "Айгерим",
        "Сагинтаева",
        29,
        "Алматы",
        "aigerim@example.com",
        "+7 701 000 00 00",
        null,
        SearchExamples.Morning,
        SearchExamples.Morning);

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
            Id = SearchExamples.Resume,
            AccountId = Profile.UserId,
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Fields = SaveResume.ToFields(),
            UploadedAt = SearchExamples.Morning,
            UpdatedAt = SearchExamples.Morning,
        },
        SearchExamples.Rates);

    public static readonly UploadAccepted Upload = new(TypedResume.ResumeId, ResumeStatus.Parsing);

    public static readonly SearchAccepted Search = new(SearchExamples.Found.SearchId, SearchState.Queued);

    public static readonly SearchProgress Progress = new(SearchState.Running, 40);

    public static readonly NextVacancy NextVacancy = NextVacancy.Of(SearchExamples.Found, 17, SearchExamples.Rates);

    public static readonly VacancyDetails Vacancy = VacancyDetails.Of(SearchExamples.Found, SearchExamples.Rates);

    public static readonly AuthLink HhLink = new(new Uri("https://hh.ru/oauth/authorize?response_type=code&client_id=ABC&state=019aa2c4.5f"));
}
