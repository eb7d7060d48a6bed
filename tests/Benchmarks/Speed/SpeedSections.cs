namespace JobFunctions.Benchmarks.Speed;

/// <summary>How fast, in ratios to something else of the same run.</summary>
internal static class SpeedSections
{
    public static IReadOnlyList<IBenchmarkSection> All { get; } =
        [new SearchSection(), new RequestsSection(), new Vacancies.VacanciesSection(), new StartSection(), new DocumentsSection(), new Index.IndexSection(), new ScoringSection(), new Digests.DigestSection()];
}
