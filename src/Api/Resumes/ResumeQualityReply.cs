using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Quality;

namespace JobFunctions.Api.Resumes;

/// <summary>How good a resume is, and what would make it better.</summary>
/// <param name="Score">0-100; the sum of the points of <paramref name="Parts"/>.</param>
/// <param name="Reasons">A sentence for each part, in the language of the resume.</param>
/// <param name="MissingKeywords">What vacancies of the desired position ask for and the resume does not show, the most wanted first.</param>
/// <param name="Advice">What to do, the most rewarding first.</param>
/// <param name="Language">Of the sentences: <c>ru</c>, <c>en</c> or <c>kk</c>.</param>
internal sealed record ResumeQualityReply(
    ResumeId ResumeId,
    int Score,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> MissingKeywords,
    IReadOnlyList<string> Advice,
    IReadOnlyList<QualityPart> Parts,
    string Language)
{
    public static ResumeQualityReply Of(ResumeId id, ResumeQuality quality) =>
        new(id, quality.Score, quality.Reasons, quality.MissingKeywords, quality.Advice, quality.Parts, quality.Language);
}
