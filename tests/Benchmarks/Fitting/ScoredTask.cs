using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>A task with the parts of every score, and the scores of plain BM25.</summary>
internal sealed record ScoredTask(RankingTask Task, IReadOnlyList<MatchScore[]> Scores, IReadOnlyList<double[]> Plain)
{
    public static ScoredTask Of(RankingTask task, RankingModel model, CancellationToken cancellationToken)
    {
        var ranker = new VacancyRanker(model);
        var preparer = ranker.CreatePreparer();
        var prepared = task.Candidates.Select(candidate => preparer.Prepare(candidate.Vacancy)).ToList();
        var plain = new PlainBm25(task.Candidates.Select(candidate => TextOf(candidate.Vacancy)));
        var scores = new List<MatchScore[]>();
        var plainScores = new List<double[]>();
        foreach (var query in task.Queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var seeker = ranker.Prepare(query.Seeker);
            scores.Add([.. prepared.Select(vacancy => ranker.Score(seeker, vacancy, RankingMoment.Rates, RankingMoment.Now))]);
            plainScores.Add(plain.Score(query.Text));
        }

        return new ScoredTask(task, scores, plainScores);
    }

    private static string TextOf(Vacancy vacancy) => $"{vacancy.Title}\n{string.Join(", ", vacancy.Skills)}\n{vacancy.Description}";
}
