using JobFunctions.Api.Reference;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Searches;

/// <summary>A vacancy that was found for the person, with how well it fits and why.</summary>
/// <param name="Description">Plain text.</param>
/// <param name="DescriptionHtml">Clean HTML; null in lists.</param>
/// <param name="Country">ISO 3166 alpha-2.</param>
/// <param name="Remote">Null where the vacancy does not say how it is worked.</param>
/// <param name="Experience"><c>noExperience</c>, <c>between1And3</c>, <c>between3And6</c> or <c>moreThan6</c>.</param>
/// <param name="Salary">Null where none is stated; the blockers or what is missing then say so.</param>
/// <param name="Match">How well it fits, 0-100.</param>
/// <param name="Why">One sentence to the person.</param>
/// <param name="Parts">The sub-scores that make the match. <c>feedback</c>, where it is there, says how far it was moved by what was learnt: 0.5 is not at all.</param>
/// <param name="Evidence">For each claim a verbatim quote from the resume and from the vacancy.</param>
/// <param name="Missing">What is asked for and the resume does not show.</param>
/// <param name="Blockers">What may rule the person out although no condition is broken.</param>
/// <param name="ScoreVersion">The same two texts give the same number under the same version.</param>
/// <param name="Links">All places where it is published.</param>
/// <param name="Remaining">How many are left behind this one in the queue; null in lists.</param>
internal sealed record RankedVacancyReply(
    VacancyId VacancyId,
    string Title,
    string Description,
    string? DescriptionHtml,
    string? Company,
    string? Location,
    string? Country,
    bool? Remote,
    IReadOnlyList<WorkFormat> WorkFormats,
    JobType? JobType,
    string? Experience,
    string? Category,
    IReadOnlyList<string> Skills,
    MoneyReply? Salary,
    Uri? Url,
    Uri? ApplyUrl,
    DateTimeOffset? PostedAt,
    DateTimeOffset? ExpiresAt,
    int Match,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    string Why,
    IReadOnlyList<MatchPart> Parts,
    IReadOnlyList<MatchEvidence> Evidence,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Blockers,
    string ScoreVersion,
    IReadOnlyList<LinkReply> Links,
    int? Remaining)
{
    /// <summary>As an item of a list.</summary>
    public static RankedVacancyReply Of(Recommendation recommendation, RateTable rates)
    {
        var (vacancy, ranked) = (recommendation.Vacancy, recommendation.Ranked);
        return new RankedVacancyReply(
            vacancy.Id,
            vacancy.Title,
            vacancy.Description,
            null,
            vacancy.Company,
            vacancy.City,
            vacancy.Country,
            vacancy.IsRemote,
            vacancy.WorkFormats,
            vacancy.JobType,
            ExperienceWords.Of(vacancy.Experience),
            vacancy.Category,
            vacancy.Skills,
            MoneyReply.Of(vacancy.Salary, rates),
            vacancy.Url,
            vacancy.ApplyUrl,
            vacancy.PublishedAt,
            vacancy.ExpiresAt,
            ranked.Match,
            ranked.MatchedSkills,
            ranked.MissingSkills,
            ranked.Why,
            ranked.Parts,
            ranked.Evidence,
            ranked.Missing,
            ranked.Blockers,
            ranked.ScoreVersion,
            [.. ranked.Links.Select(link => new LinkReply(link.Source, link.Url, link.Id))],
            null);
    }

    /// <summary>By itself, with everything that is known.</summary>
    public static RankedVacancyReply Whole(Recommendation recommendation, RateTable rates) =>
        Of(recommendation, rates) with { DescriptionHtml = recommendation.Vacancy.DescriptionHtml ?? PlainHtml.Of(recommendation.Vacancy.Description) };
}
