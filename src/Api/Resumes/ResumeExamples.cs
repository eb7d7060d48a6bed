using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Quality;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Resumes;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class ResumeExamples
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 20, 6, 30, 0, TimeSpan.Zero);

    private static readonly Resume Read = new()
    {
        Id = ResumeId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000002")),
        AccountId = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        Source = ResumeSource.File,
        Status = ResumeStatus.Ready,
        Checksum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        File = new ResumeFile("resume.pdf", "application/pdf", 81_920, default),
        Fields = new ResumeFields
        {
            Name = "Айгерим Сейткали",
            Email = "aigerim@example.com",
            Phone = "+7 701 000 00 00",
            City = "Астана",
            CurrentPosition = "Бухгалтер",
            DesiredPosition = "Главный бухгалтер",
            YearsOfExperience = 5.5,
            Skills = ["1С", "Excel"],
            Experience = [new Employment("Бухгалтер", "Пример", new PartialDate(2021, 5), null, "Вела учёт трёх компаний.")],
            Education = [new Education("КазНУ", EducationLevel.Bachelor, "Учёт и аудит", 2021)],
            EducationLevel = EducationLevel.Bachelor,
            Languages = [new LanguageSkill("en", "Английский", "B1")],
            Salary = new Money(500_000, null, "KZT"),
            Confidence = new Dictionary<string, double> { ["name"] = 0.95, ["city"] = 1 },
        },
        UploadedAt = Morning,
        UpdatedAt = Morning,
    };

    private static readonly ResumeQuality Quality = new(
        91,
        [new QualityPart("contacts", 15, 15), new QualityPart("skills", 21, 30)],
        ["Контакты: 15 из 15, всё на месте.", "Навыки: 21 из 30, не хватает: больше навыков."],
        ["МСФО"],
        ["Если вы владеете этим, напишите об этом: МСФО."],
        "ru");

    public static IServiceCollection AddResumeExamples(this IServiceCollection services)
    {
        var read = ResumeReply.Of(Read, new RateTable(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>()));
        return services
            .AddExample(read)
            .AddExample(new ListReply<ResumeReply>([read], null))
            .AddExample(ResumeQualityReply.Of(Read.Id, Quality))
            .AddExample(new GenerateResumeRequest { ResumeId = Read.Id.ToString(), VacancyId = "019aa2c4-6f00-7000-8000-000000000007", Format = "docx" })
            .AddExample(new CorrectResumeRequest { City = "Алматы", Skills = ["1С", "Excel", "МСФО"], Salary = new SalaryRequest { From = 600_000, Currency = "KZT" } });
    }
}
