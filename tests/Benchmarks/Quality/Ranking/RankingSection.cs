using System.Globalization;
using JobFunctions.Benchmarks.Fitting;
using JobFunctions.Core.Matching;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>
/// How related the first ten vacancies are, beside plain BM25 in the same run: for resumes by category, and for vacancies by professional
/// role. Every query is answered by tables and weights that were fitted on the other folds.
/// </summary>
internal sealed class RankingSection : IBenchmarkSection
{
    private const int MostQueries = 400;

    public string Name => "ranking";

    public Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.WriteLine("Ranking: ../shared/matching is not there.");
            return Task.CompletedTask;
        }

        var data = RankingData.Load();
        var fitter = new RankingFitter(data);
        var tasks = new Dictionary<string, Comparison>();
        var groups = new Dictionary<(string Task, string Group), Comparison>();
        for (var fold = 0; fold < RankingData.Folds; fold++)
        {
            var model = fitter.ModelOf(Enumerable.Range(0, RankingData.Folds).Where(other => other != fold).ToHashSet(), cancellationToken);
            console.WriteLine(model.Weights.ToString());
            foreach (var task in RankingTask.Of(data, fold, MostQueries))
            {
                Compare(ScoredTask.Of(task, model, cancellationToken), tasks, groups);
            }
        }

        var caption = $"{RankingData.Folds} folds by a hash of the id; tables and weights are fitted on the other folds, candidates are of the same fold";
        Print(console, $"Ranking ({caption})", tasks.Select(pair => (pair.Key, pair.Value)));
        Print(console, $"Resumes by category ({caption})", groups.Where(pair => pair.Key.Task.Contains("resumes", StringComparison.Ordinal)).OrderBy(pair => pair.Key.Task, StringComparer.Ordinal).ThenByDescending(pair => pair.Value.Queries).Select(pair => ($"{pair.Key.Task[..2]}-{pair.Key.Task[12..14]} {pair.Key.Group}", pair.Value)));
        return Task.CompletedTask;
    }

    private static void Compare(ScoredTask scored, Dictionary<string, Comparison> tasks, Dictionary<(string Task, string Group), Comparison> groups)
    {
        foreach (var (index, query) in scored.Task.Queries.Index())
        {
            var ours = scored.Scores[index].Select((score, candidate) => candidate == query.Own ? double.NegativeInfinity : score.Fit).ToArray();
            var plain = scored.Plain[index].Select((score, candidate) => candidate == query.Own ? double.NegativeInfinity : score).ToArray();
            var (own, other) = (RankingQuality.Of(ours, query.IsRelated), RankingQuality.Of(plain, query.IsRelated));
            Get(tasks, scored.Task.Name).Add(own, other);
            Get(groups, (scored.Task.Name, query.Group)).Add(own, other);
        }
    }

    private static Comparison Get<TKey>(Dictionary<TKey, Comparison> comparisons, TKey key)
        where TKey : notnull =>
        comparisons.TryGetValue(key, out var comparison) ? comparison : comparisons[key] = new Comparison();

    private static void Print(IAnsiConsole console, string title, IEnumerable<(string Name, Comparison Comparison)> rows)
    {
        var table = new Table().Title(title).AddColumns("set", "queries", "first ten", "BM25", "nDCG@10", "BM25 ", "ratio", "gain, 95 %");
        foreach (var (name, comparison) in rows)
        {
            var (low, high) = comparison.GainInterval();
            table.AddRow(
                Markup.Escape(name),
                comparison.Queries.ToString(CultureInfo.InvariantCulture),
                Percent(comparison.Share),
                Percent(comparison.PlainShare),
                Number(comparison.Ndcg),
                Number(comparison.PlainNdcg),
                comparison.PlainNdcg == 0 ? "-" : comparison.Ndcg / comparison.PlainNdcg is var ratio && ratio >= 10 ? ">10" : ratio.ToString("0.00", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{low:+0.00;-0.00} {high:+0.00;-0.00}"));
        }

        console.Write(table);
    }

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
