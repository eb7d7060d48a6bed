namespace JobFunctions.Core.Matching.Scoring;

/// <summary>
/// How much each part counts, and what a mean of them is worth in per cent. Occupation, words, roles, text and skills stand to each other as
/// orders the shared sets best (mean nDCG@10, coordinate ascent), skills kept in because those labels tell the role only;
/// slope and offset are a logistic fit on pairs of the same sets, with two unrelated for each related one. All of these are written by
/// <c>tests/Benchmarks -- fit</c>. What seniority, salary and place cost is set by hand: no set tells it.
/// </summary>
internal sealed record ScoreWeights
{
    public static readonly ScoreWeights Default = new();

    public float Skills { get; init; } = 0.131f;

    public float Occupation { get; init; } = 0.167f;

    public float TitleWords { get; init; } = 0.068f;

    public float Roles { get; init; } = 0.335f;

    public float Text { get; init; } = 0.099f;

    public float Seniority { get; init; } = 0.08f;

    public float Salary { get; init; } = 0.05f;

    public float Place { get; init; } = 0.07f;

    /// <summary>Of the logistic curve from a mean to the chance that it is the person's work, where one of three vacancies is.</summary>
    public float Slope { get; init; } = 9.384f;

    /// <summary>The mean at which that chance is even.</summary>
    public float Even { get; init; } = 0.29f;

    /// <summary>
    /// What is there of the parts, 0-1: the weighted mean of what tells whether it is the person's work, less what seniority, salary and place
    /// take of it. They take a share and give nothing: a job of another profession fits no better for being near.
    /// </summary>
    public float MeanOf(in MatchScore score)
    {
        var work = new Mean();
        work.Add(score.Skills, Skills);
        work.Add(score.Occupation, Occupation);
        work.Add(score.TitleWords, TitleWords);
        work.Add(score.Roles, Roles);
        work.Add(score.Text, Text);
        var share = new Mean();
        share.Add(1, Skills + Occupation + TitleWords + Roles + Text);
        share.Add(score.Seniority, Seniority);
        share.Add(score.Salary, Salary);
        share.Add(score.Place, Place);
        return work.Value * share.Value;
    }

    private struct Mean
    {
        private float _sum;
        private float _total;

        public readonly float Value => _total == 0 ? 0 : _sum / _total;

        public void Add(float part, float weight)
        {
            if (!float.IsNaN(part))
            {
                _sum += part * weight;
                _total += weight;
            }
        }
    }
}
