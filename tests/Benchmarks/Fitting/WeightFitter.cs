using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching.Scoring;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of the parts by coordinate ascent on the mean nDCG@10 of the tasks (Metzler and Croft 2007). Deterministic: fixed start,
/// order and steps.
/// </summary>
internal static class WeightFitter
{
    private const int Rounds = 3;
    private const int NewtonSteps = 12;

    // Of what a search returns, for each vacancy that is the person's work so many are not.
    private const double UnrelatedShare = 2;
    private static readonly float[] Factors = [0, 0.4f, 0.65f, 0.85f, 1.2f, 1.6f, 2.5f];

    private static readonly (Func<ScoreWeights, float> Get, Func<ScoreWeights, float, ScoreWeights> Set, float Least)[] Coordinates =
    [
        (weights => weights.Roles, (weights, value) => weights with { Roles = value }, 0),
        (weights => weights.Occupation, (weights, value) => weights with { Occupation = value }, 0.02f),
        (weights => weights.TitleWords, (weights, value) => weights with { TitleWords = value }, 0.02f),
        (weights => weights.Text, (weights, value) => weights with { Text = value }, 0.02f),

        // The labels tell the role only, so that skills would be left out.
        (weights => weights.Skills, (weights, value) => weights with { Skills = value }, 0.15f),
    ];

    public static ScoreWeights Fit(IReadOnlyList<ScoredTask> tasks, CancellationToken cancellationToken)
    {
        var best = ScoreWeights.Default;
        var bestValue = Value(tasks, best);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (get, set, least) in Coordinates)
            {
                var start = best;
                foreach (var factor in Factors)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var tried = Normalise(set(start, Math.Max(least, Math.Max(get(start), 0.02f) * factor)));
                    var value = Value(tasks, tried);
                    if (value > bestValue)
                    {
                        (best, bestValue) = (tried, value);
                    }
                }
            }
        }

        return Calibrate(tasks, best);
    }

    /// <summary>Mean nDCG@10 of the tasks.</summary>
    public static double Value(IReadOnlyList<ScoredTask> tasks, ScoreWeights weights) => tasks.Average(task => Value(task, weights));

    /// <summary>Logistic regression of being related on the mean, by Newton's steps. Tasks count alike.</summary>
    private static ScoreWeights Calibrate(IReadOnlyList<ScoredTask> tasks, ScoreWeights weights)
    {
        var points = tasks.SelectMany(task => PointsOf(task, weights)).ToList();
        var (slope, offset) = (0.0, 0.0);
        for (var step = 0; step < NewtonSteps; step++)
        {
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9);
            foreach (var (mean, isRelated, weight) in points)
            {
                var chance = 1 / (1 + Math.Exp(-((slope * mean) + offset)));
                var error = weight * ((isRelated ? 1 : 0) - chance);
                var spread = weight * chance * (1 - chance);
                g0 += error;
                g1 += error * mean;
                h00 += spread;
                h01 += spread * mean;
                h11 += spread * mean * mean;
            }

            var determinant = (h00 * h11) - (h01 * h01);
            offset += ((h11 * g0) - (h01 * g1)) / determinant;
            slope += ((h00 * g1) - (h01 * g0)) / determinant;
        }

        return weights with { Slope = (float)slope, Even = (float)(-offset / slope) };
    }

    private static IEnumerable<(float Mean, bool IsRelated, double Weight)> PointsOf(ScoredTask task, ScoreWeights weights)
    {
        var related = task.Task.Queries.Sum(query => query.IsRelated.Count(value => value));
        var unrelated = task.Task.Queries.Sum(query => query.IsRelated.Length) - related;
        foreach (var (index, query) in task.Task.Queries.Index())
        {
            for (var candidate = 0; candidate < query.IsRelated.Length; candidate++)
            {
                if (candidate != query.Own)
                {
                    yield return (weights.MeanOf(task.Scores[index][candidate]), query.IsRelated[candidate], query.IsRelated[candidate] ? 1.0 / related : UnrelatedShare / unrelated);
                }
            }
        }
    }

    private static double Value(ScoredTask task, ScoreWeights weights)
    {
        var gains = task.Task.Queries.Select((query, index) => (query.Group, Gain: RankingQuality.Of(ScoresOf(task.Scores[index], query.Own, weights), query.IsRelated).Ndcg));
        return task.Task.IsByGroup ? gains.GroupBy(gain => gain.Group).Average(group => group.Average(gain => gain.Gain)) : gains.Average(gain => gain.Gain);
    }

    private static double[] ScoresOf(MatchScore[] scores, int? own, ScoreWeights weights)
    {
        var means = new double[scores.Length];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = i == own ? double.NegativeInfinity : weights.MeanOf(scores[i]);
        }

        return means;
    }

    private static ScoreWeights Normalise(ScoreWeights weights)
    {
        var fixedOnes = weights.Seniority + weights.Salary + weights.Place;
        var scale = (1 - fixedOnes) / Coordinates.Sum(coordinate => coordinate.Get(weights));
        return Coordinates.Aggregate(weights, (scaled, coordinate) => coordinate.Set(scaled, coordinate.Get(weights) * scale));
    }
}
