using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>The platform's vacancies in the words of all sources.</summary>
internal static class PostingMapper
{
    /// <param name="site">Where people reach the app; null leaves the vacancy without a page.</param>
    public static Vacancy ToVacancy(this PostedVacancy vacancy, DateTimeOffset now, string? site = null) => new()
    {
        Id = vacancy.Id,
        Title = vacancy.Title,
        Company = vacancy.Company,
        City = vacancy.Location,
        Country = vacancy.Country,
        WorkFormats = vacancy.IsRemote ? [WorkFormat.Remote] : [],
        JobType = vacancy.JobType,
        Experience = vacancy.Experience,
        Salary = vacancy.Salary,
        Skills = vacancy.Skills,
        Category = vacancy.Category,
        Description = vacancy.Description,
        DescriptionHtml = vacancy.DescriptionHtml,
        Url = site is null ? null : new Uri($"{site.TrimEnd('/')}/api/v1/jobs/{vacancy.Id}"),
        PublishedAt = vacancy.PostedAt,
        ExpiresAt = vacancy.ExpiresAt,
        IsArchived = !vacancy.IsOpenAt(now),
        HasDetails = true,
    };
}
