using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Searches;

/// <summary>How well a resume fits a vacancy.</summary>
/// <param name="Score">0-100.</param>
/// <param name="Explanation">One sentence to the person.</param>
/// <param name="ScoreVersion">The same two texts give the same number under the same version.</param>
internal sealed record MatchScoreReply(
    VacancyId VacancyId,
    ResumeId ResumeId,
    int Score,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    string Explanation,
    string ScoreVersion)
{
    public static MatchScoreReply Of(ResumeId resume, RankedVacancy ranked) =>
        new(ranked.Id, resume, ranked.Match, ranked.MatchedSkills, ranked.MissingSkills, ranked.Why, ranked.ScoreVersion);
}
