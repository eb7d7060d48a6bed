using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Searches;

/// <summary>How well a resume fits a vacancy, with all that is behind it.</summary>
/// <param name="Score">0-100.</param>
/// <param name="Parts">The sub-scores that make it.</param>
/// <param name="Evidence">For each claim a verbatim quote from the resume and from the vacancy.</param>
/// <param name="Missing">What is asked for and the resume does not show.</param>
/// <param name="Blockers">What may rule the person out.</param>
internal sealed record AnalysisReply(
    VacancyId VacancyId,
    ResumeId ResumeId,
    int Score,
    IReadOnlyList<string> MatchedSkills,
    IReadOnlyList<string> MissingSkills,
    string Explanation,
    IReadOnlyList<MatchPart> Parts,
    IReadOnlyList<MatchEvidence> Evidence,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Blockers,
    string ScoreVersion)
{
    public static AnalysisReply Of(ResumeId resume, RankedVacancy ranked) => new(
        ranked.Id,
        resume,
        ranked.Match,
        ranked.MatchedSkills,
        ranked.MissingSkills,
        ranked.Why,
        ranked.Parts,
        ranked.Evidence,
        ranked.Missing,
        ranked.Blockers,
        ranked.ScoreVersion);
}
