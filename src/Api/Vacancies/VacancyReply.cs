using JobFunctions.Api.Reference;
using JobFunctions.Api.Replies;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Vacancies;

/// <summary>A vacancy of the platform.</summary>
/// <param name="Description">Plain text.</param>
/// <param name="DescriptionHtml">Clean HTML that says the same.</param>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Experience"><c>noExperience</c>, <c>between1And3</c>, <c>between3And6</c> or <c>moreThan6</c>.</param>
/// <param name="Salary">A month; null where none is stated.</param>
/// <param name="StatusReason">Why it was rejected or closed.</param>
/// <param name="PostedAt">When it was accepted first.</param>
internal sealed record VacancyReply(
    VacancyId VacancyId,
    string Title,
    string Description,
    string DescriptionHtml,
    string? Company,
    string? Location,
    string? Country,
    bool Remote,
    JobType? JobType,
    string? Experience,
    string? Category,
    IReadOnlyList<string> Skills,
    MoneyReply? Salary,
    PostingStatus Status,
    string? StatusReason,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? PostedAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    EmployerReply Employer)
{
    public static VacancyReply Of(PostedVacancy vacancy, RateTable rates) => new(
        vacancy.Id,
        vacancy.Title,
        vacancy.Description,
        vacancy.DescriptionHtml ?? PlainHtml.Of(vacancy.Description),
        vacancy.Company,
        vacancy.Location,
        vacancy.Country,
        vacancy.IsRemote,
        vacancy.JobType,
        ExperienceWords.Of(vacancy.Experience),
        vacancy.Category,
        vacancy.Skills,
        MoneyReply.Of(vacancy.Salary, rates),
        vacancy.Status,
        vacancy.StatusReason,
        vacancy.ExpiresAt,
        vacancy.PostedAt,
        vacancy.CreatedAt,
        vacancy.UpdatedAt,
        new EmployerReply(vacancy.EmployerId, vacancy.Company));
}
