namespace JobFunctions.Core.Matching.Scoring;

/// <summary>
/// How much each part counts. Title, profession and text stand to each other as fits best the half of the shared sets that is not reported
/// (<c>tests/Benchmarks -- fitting</c>); skills count more than there, because those labels tell the role only.
/// </summary>
internal static class ScoreWeights
{
    public const float Skills = 0.26f;
    public const float Title = 0.30f;
    public const float Profession = 0.10f;
    public const float Text = 0.14f;
    public const float Seniority = 0.08f;
    public const float Salary = 0.05f;
    public const float Place = 0.07f;

    /// <summary>Freshness orders vacancies of the same per cent and never changes the per cent, so that the same two texts keep their number.</summary>
    public const float Freshness = 0;
}
