namespace JobFunctions.Core.Resumes.Quality;

/// <summary>How good a resume is as a resume, whatever the vacancy.</summary>
/// <param name="Score">0-100; the sum of the points of <paramref name="Parts"/>.</param>
/// <param name="Parts">What the score is made of.</param>
/// <param name="Reasons">A sentence for each part.</param>
/// <param name="MissingKeywords">Skills that vacancies of the desired position ask for and the resume does not show, the most wanted first.</param>
/// <param name="Advice">What to do, the most rewarding first; empty for a resume that lacks nothing.</param>
/// <param name="Language">Of the sentences: <c>ru</c>, <c>en</c> or <c>kk</c>, as the resume is written.</param>
public sealed record ResumeQuality(
    int Score,
    IReadOnlyList<QualityPart> Parts,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> MissingKeywords,
    IReadOnlyList<string> Advice,
    string Language);
