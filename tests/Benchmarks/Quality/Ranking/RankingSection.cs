using System.Globalization;
using JobFunctions.Benchmarks.Fitting;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>
/// How related the first ten vacancies are, beside plain BM25 in the same run: for resumes by category, and for vacancies by professional
/// role. Every query is answered by tables and weights that were fitted on the other folds.
/// </summary>
internal sealed class RankingSection : IBenchmarkSection
{
    private const int MostQueries = 400;
    private static readonly double[] Quarter = [0.25, 0.5, 0.75];

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
        var reliabilities = new Dictionary<string, Reliability>();
        for (var fold = 0; fold < RankingData.Folds; fold++)
        {
            var model = fitter.ModelOf(Enumerable.Range(0, RankingData.Folds).Where(other => other != fold).ToHashSet(), cancellationToken);
            foreach (var task in RankingTask.Of(data, fold, MostQueries))
            {
                var scored = ScoredTask.Of(task, model, cancellationToken);
                Compare(scored, tasks, groups);
                Count(scored, Get(reliabilities, task.Name));
            }
        }

        var caption = $"{RankingData.Folds} folds by a hash of the id; tables and weights are fitted on the other folds, candidates are of the same fold";
        Print(console, $"Ranking ({caption})", tasks.Select(pair => (pair.Key, pair.Value)));
        Print(console, $"Resumes by category ({caption})", groups.Where(pair => pair.Key.Task.Contains("resumes", StringComparison.Ordinal)).OrderBy(pair => pair.Key.Task, StringComparer.Ordinal).ThenByDescending(pair => pair.Value.Queries).Select(pair => ($"{pair.Key.Task[..2]}-{pair.Key.Task[12..14]} {pair.Key.Group}", pair.Value)));
        PrintMedians(console, reliabilities);
        PrintReliability(console, reliabilities.Values);
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

    private static void Count(ScoredTask scored, Reliability reliability)
    {
        foreach (var (index, query) in scored.Task.Queries.Index())
        {
            for (var candidate = 0; candidate < query.IsRelated.Length; candidate++)
            {
                if (candidate != query.Own)
                {
                    reliability.Add(scored.Scores[index][candidate].Match, query.IsRelated[candidate]);
                }
            }
        }
    }

    private static TValue Get<TKey, TValue>(Dictionary<TKey, TValue> values, TKey key)
        where TKey : notnull
        where TValue : new() =>
        values.TryGetValue(key, out var value) ? value : values[key] = new TValue();

    private static void PrintMedians(IAnsiConsole console, Dictionary<string, Reliability> reliabilities)
    {
        var table = new Table().Title("Per cents of related and unrelated pairs (lower quarter, median, upper quarter)").AddColumns("set", "related", "unrelated");
        foreach (var (name, reliability) in reliabilities)
        {
            table.AddRow(Markup.Escape(name), Quarters(reliability, isRelated: true), Quarters(reliability, isRelated: false));
        }

        console.Write(table);
    }

    private static string Quarters(Reliability reliability, bool isRelated) =>
        string.Join(' ', Quarter.Select(share => reliability.Quantile(isRelated, share).ToString(CultureInfo.InvariantCulture)));

    private static void PrintReliability(IAnsiConsole console, IReadOnlyCollection<Reliability> reliabilities)
    {
        var table = new Table().Title("Reliability: of the pairs with a per cent, how many are related (sets count alike, two unrelated for each related)").AddColumns("per cent", "of related", "of unrelated", "related among them");
        for (var from = 0; from < 100; from += 10)
        {
            var below = from == 90 ? 101 : from + 10;
            var related = reliabilities.Average(reliability => reliability.SharesOf(from, below).Related);
            var unrelated = reliabilities.Average(reliability => reliability.SharesOf(from, below).Unrelated);
            table.AddRow($"{from}-{below - 1}", Percent(related), Percent(unrelated), Percent(related / (related + (2 * unrelated))));
        }

        console.Write(table);
    }

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
