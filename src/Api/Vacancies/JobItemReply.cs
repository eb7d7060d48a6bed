using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Vacancies;

/// <summary>An open vacancy in a list.</summary>
/// <param name="Description">Its beginning, 400 characters at most; the whole is at <c>jobs/{vacancy_id}</c>.</param>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Experience"><c>noExperience</c>, <c>between1And3</c>, <c>between3And6</c> or <c>moreThan6</c>.</param>
/// <param name="Salary">A month; null where none is stated.</param>
/// <param name="PostedAt">When it was accepted first.</param>
internal sealed record JobItemReply(
    VacancyId VacancyId,
    string Title,
    string Description,
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
    DateTimeOffset ExpiresAt,
    DateTimeOffset? PostedAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    EmployerReply Employer)
{
    public static JobItemReply Of(PostedVacancy vacancy, RateTable rates) => new(
        vacancy.Id,
        vacancy.Title,
        vacancy.Description,
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
        vacancy.ExpiresAt,
        vacancy.PostedAt,
        vacancy.CreatedAt,
        vacancy.UpdatedAt,
        new EmployerReply(vacancy.EmployerId, vacancy.Company));
}
