using JobFunctions.Benchmarks.Quality.Ranking;

namespace JobFunctions.Benchmarks.Quality;

/// <summary>How well documents are read, resumes understood and vacancies ranked.</summary>
internal static class QualitySections
{
    public static IReadOnlyList<IBenchmarkSection> All { get; } =
    [
        new Texts.TextSection(),
        new Resumes.ResumeFieldsSection(),
        new RankingSection(),
        new Skills.SkillsSection(),
        new Keywords.KeywordsSection(),
    ];
}
