using JobFunctions.Api.Reference;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Bot;

/// <summary>Everything known about a vacancy that was found for a person.</summary>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Remote">True where remote work is offered; null where the vacancy does not say how it is worked.</param>
/// <param name="Experience"><c>noExperience</c>, <c>between1And3</c>, <c>between3And6</c> or <c>moreThan6</c>.</param>
/// <param name="Salary">In words and signs; null where none is stated.</param>
/// <param name="Description">Plain text.</param>
/// <param name="DescriptionHtml">Clean HTML, without scripts, styles and links that are not http or https.</param>
/// <param name="ApplyUrl">The page to apply on, where it is another.</param>
/// <param name="SkillsMatch">How well the vacancy fits, 0-100.</param>
/// <param name="Parts">The sub-scores that make the match.</param>
/// <param name="Evidence">For each claim a verbatim quote from the resume and from the vacancy.</param>
/// <param name="Blockers">What may rule the person out although no hard condition is broken.</param>
/// <param name="ScoreVersion">The same two texts give the same number under the same version.</param>
/// <param name="Links">All places where the vacancy is published.</param>
internal sealed record VacancyDetails(
    VacancyId VacancyId,
    string Title,
    string? Company,
    string? Location,
    string? Country,
    bool? Remote,
    IReadOnlyList<WorkFormat> WorkFormats,
    JobType? JobType,
    string? Experience,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Skills,
    string? Salary,
    MoneyReply? SalaryRange,
    string? Responsibilities,
    string Description,
    string DescriptionHtml,
    Uri? Url,
    Uri? ApplyUrl,
    DateTimeOffset? PostedAt,
    int SkillsMatch,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    string Why,
    IReadOnlyList<MatchPart> Parts,
    IReadOnlyList<MatchEvidence> Evidence,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Blockers,
    string ScoreVersion,
    IReadOnlyList<VacancyLink> Links)
{
    public static VacancyDetails Of(Recommendation recommendation, RateTable rates)
    {
        var (vacancy, ranked) = (recommendation.Vacancy, recommendation.Ranked);
        return new VacancyDetails(
            vacancy.Id,
            vacancy.Title,
            vacancy.Company,
            vacancy.City,
            vacancy.Country,
            vacancy.IsRemote,
            vacancy.WorkFormats,
            vacancy.JobType,
            ExperienceWords.Of(vacancy.Experience),
            vacancy.Roles,
            vacancy.Skills,
            SalaryText.Of(vacancy.Salary),
            MoneyReply.Of(vacancy.Salary, rates),
            vacancy.Responsibilities,
            vacancy.Description,
            vacancy.DescriptionHtml ?? PlainHtml.Of(vacancy.Description),
            vacancy.Url,
            vacancy.ApplyUrl,
            vacancy.PublishedAt,
            ranked.Match,
            ranked.MatchedSkills,
            ranked.MissingSkills,
            ranked.Why,
            ranked.Parts,
            ranked.Evidence,
            ranked.Missing,
            ranked.Blockers,
            ranked.ScoreVersion,
            ranked.Links);
    }
}
