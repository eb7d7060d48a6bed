using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Scoring;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>
/// Fits all of ranking on some folds of the shared sets. Weights see parts that were made with tables of the other folds only, because a
/// table looks better on its own texts than on any others.
/// </summary>
internal sealed class RankingFitter(RankingData data)
{
    private const int MostQueries = 150;

    private readonly TableFitter _tables = new(data);
    private readonly Dictionary<string, FittedTables> _known = [];
    private readonly Dictionary<(string Folds, int Fold), IReadOnlyList<ScoredTask>> _scored = [];

    public FittedTables TablesOf(IReadOnlySet<int> folds, CancellationToken cancellationToken)
    {
        var key = string.Join(' ', folds.Order());
        return _known.TryGetValue(key, out var tables) ? tables : _known[key] = _tables.Fit(folds, cancellationToken);
    }

    public ScoreWeights WeightsOf(IReadOnlySet<int> folds, CancellationToken cancellationToken) =>
        WeightFitter.Fit([.. folds.Order().SelectMany(fold => Scored(folds.Where(other => other != fold).ToHashSet(), fold, cancellationToken))], cancellationToken);

    /// <summary>The tasks of a fold scored with tables of others.</summary>
    private IReadOnlyList<ScoredTask> Scored(HashSet<int> tables, int fold, CancellationToken cancellationToken)
    {
        var key = (string.Join(' ', tables.Order()), fold);
        if (!_scored.TryGetValue(key, out var scored))
        {
            var model = TablesOf(tables, cancellationToken).ToModel(ScoreWeights.Default);
            _scored[key] = scored = [.. RankingTask.Of(data, fold, MostQueries).Where(task => task.Queries.Count > 20).Select(task => ScoredTask.Of(task, model, cancellationToken))];
        }

        return scored;
    }

    public RankingModel ModelOf(IReadOnlySet<int> folds, CancellationToken cancellationToken) => TablesOf(folds, cancellationToken).ToModel(WeightsOf(folds, cancellationToken));
}
