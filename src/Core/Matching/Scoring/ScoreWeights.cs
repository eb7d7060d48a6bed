namespace JobFunctions.Core.Matching.Scoring;

/// <summary>How much each part counts. Fitted on the half of the shared sets that is not reported (<c>tests/Benchmarks -- quality</c>).</summary>
internal static class ScoreWeights
{
    public const float Skills = 0.30f;
    public const float Title = 0.26f;
    public const float Profession = 0.16f;
    public const float Text = 0.12f;
    public const float Seniority = 0.08f;
    public const float Salary = 0.04f;
    public const float Place = 0.04f;

    /// <summary>Freshness orders vacancies of the same per cent and never changes the per cent, so that the same two texts keep their number.</summary>
    public const float Freshness = 0;
}
