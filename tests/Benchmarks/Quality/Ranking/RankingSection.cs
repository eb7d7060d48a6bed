using System.Diagnostics;
using System.Globalization;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Vacancies;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>How related the first ten vacancies are: for resumes by category, and for vacancies by professional role, beside plain BM25.</summary>
/// <param name="name">A lower-case word to run this section alone by.</param>
/// <param name="isTrain">True reports the half that tables and weights were made from: for making them, not for showing.</param>
internal sealed class RankingSection(string name, bool isTrain) : IBenchmarkSection
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["RUB"] = 6m, ["USD"] = 500m, ["EUR"] = 580m });

    private readonly VacancyRanker _ranker = new();
    private readonly ResumeReader _reader = new();

    public string Name => name;

    public Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.WriteLine("Ranking: ../shared/matching is not there.");
            return Task.CompletedTask;
        }

        var data = RankingData.Load();
        PrintResumes(console, data, cancellationToken);
        PrintVacancies(console, data, cancellationToken);
        return Task.CompletedTask;
    }

    private void PrintResumes(IAnsiConsole console, RankingData data, CancellationToken cancellationToken)
    {
        var byCategory = new Dictionary<(string Pair, string Category), Comparison>();
        var byPair = new Dictionary<string, Comparison>();
        foreach (var (pair, resumeLanguage, jobLanguage) in new[] { ("en resumes, en vacancies", "en", "en"), ("en resumes, ru vacancies", "en", "ru"), ("ru resumes, ru vacancies", "ru", "ru") })
        {
            var candidates = data.Jobs.Where(job => job.IsTrain == isTrain && job.Language == jobLanguage && job.Label is not null and not "Другое").ToList();
            var pool = new Pool(_ranker, candidates);
            foreach (var resume in data.Resumes.Where(resume => resume.Language == resumeLanguage && (resume.IsTrain == isTrain || resumeLanguage == "ru")))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var related = data.Related.TryGetValue(resume.Category, out var labels) ? labels : [resume.Category];
                var isRelated = candidates.Select(job => related.Contains(job.Label ?? "")).ToArray();
                if (!isRelated.Contains(true))
                {
                    continue;
                }

                var scores = pool.Score(SeekerOf(resume), resume.Text);
                Get(byPair, pair).Add(scores, isRelated);
                Get(byCategory, (pair, resume.Category)).Add(scores, isRelated);
            }
        }

        Print(console, $"Resumes to vacancies, {Half} half", byPair.Select(pair => (pair.Key, pair.Value)));
        Print(console, $"The same by category, {Half} half", byCategory.Where(pair => pair.Value.Ours.Queries > 0).Select(pair => ($"{pair.Key.Pair[..2]}-{pair.Key.Pair[12..14]} {pair.Key.Category}", pair.Value)));
    }

    private string Half => isTrain ? "fitted" : "held-out";

    private void PrintVacancies(IAnsiConsole console, RankingData data, CancellationToken cancellationToken)
    {
        var rows = new List<(string, Comparison)>();
        var watch = new Stopwatch();
        var scored = 0L;
        foreach (var (title, source) in new[]
        {
            ("hh.ru ru, title and skills as query", data.HeadHunter.Where(vacancy => vacancy.Language == "ru").ToList()),
            ("hh.ru en, title and skills as query", data.HeadHunter.Where(vacancy => vacancy.Language == "en").ToList()),
            ("hh.ru Astana snippets", data.Jobs.Where(job => job.Vacancy.Id.LocalId.StartsWith("hhkz", StringComparison.Ordinal) && job.Label is not "Другое").ToList()),
            ("Google en, title as query", data.Jobs.Where(job => job.Vacancy.Id.LocalId.StartsWith("goog", StringComparison.Ordinal)).ToList()),
            ("hh.ru titles alone, all professions", data.Titles.ToList()),
        })
        {
            var candidates = source.Where(vacancy => vacancy.IsTrain == isTrain && vacancy.Label is not null).ToList();
            if (candidates.Count < 20)
            {
                continue;
            }

            var pool = new Pool(_ranker, candidates);
            var comparison = new Comparison();
            var step = Math.Max(1, candidates.Count / 400);
            for (var query = 0; query < candidates.Count; query += step)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var own = candidates[query];
                var isRelated = candidates.Select((vacancy, index) => index != query && vacancy.Label == own.Label).ToArray();
                if (!isRelated.Contains(true))
                {
                    continue;
                }

                var text = own.Vacancy.Title + "\n" + string.Join(", ", own.Vacancy.Skills);
                var seeker = new Seeker(text, new ResumeFields { DesiredPosition = own.Vacancy.Title, Skills = own.Vacancy.Skills }, new HardConditions(), "ru");
                var scores = pool.Score(seeker, text, watch);
                scored += candidates.Count;
                scores.Ours[query] = scores.Plain[query] = double.NegativeInfinity;
                comparison.Add(scores, isRelated);
            }

            rows.Add((title, comparison));
        }

        Print(console, $"Vacancies to vacancies of the same professional role, {Half} half", rows);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Scored {scored / watch.Elapsed.TotalSeconds:N0} prepared vacancies a second on one core.");
    }

    private Seeker SeekerOf(LabelledResume resume)
    {
        var lines = new ResumeText([.. resume.Text.Split('\n').Select(line => new ResumeLine(line))]);
        return new Seeker(resume.Text, _reader.Read(lines, DateOnly.FromDateTime(Now.DateTime)), new HardConditions(), resume.Language);
    }

    private static Comparison Get<TKey>(Dictionary<TKey, Comparison> comparisons, TKey key)
        where TKey : notnull =>
        comparisons.TryGetValue(key, out var comparison) ? comparison : comparisons[key] = new Comparison();

    private static void Print(IAnsiConsole console, string title, IEnumerable<(string Name, Comparison Comparison)> rows)
    {
        var table = new Table().Title(title).AddColumns("set", "queries", "first ten", "BM25", "nDCG@10", "BM25 ", "ratio");
        foreach (var (name, comparison) in rows)
        {
            table.AddRow(
                Markup.Escape(name),
                comparison.Ours.Queries.ToString(CultureInfo.InvariantCulture),
                Percent(comparison.Ours.ShareOfTen),
                Percent(comparison.Plain.ShareOfTen),
                Number(comparison.Ours.Ndcg),
                Number(comparison.Plain.Ndcg),
                comparison.Plain.Ndcg == 0 ? "-" : Number(comparison.Ours.Ndcg / comparison.Plain.Ndcg));
        }

        console.Write(table);
    }

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private sealed class Comparison
    {
        public RankingQuality Ours { get; } = new();

        public RankingQuality Plain { get; } = new();

        public void Add((double[] Ours, double[] Plain) scores, bool[] isRelated)
        {
            Ours.Add(scores.Ours, isRelated);
            Plain.Add(scores.Plain, isRelated);
        }
    }

    /// <summary>Candidates prepared once for both ways of ranking.</summary>
    private sealed class Pool
    {
        private readonly VacancyRanker _ranker;
        private readonly List<PreparedVacancy> _prepared;
        private readonly PlainBm25 _plain;

        public Pool(VacancyRanker ranker, List<LabelledVacancy> candidates)
        {
            _ranker = ranker;
            var preparer = ranker.CreatePreparer();
            _prepared = candidates.ConvertAll(candidate => preparer.Prepare(candidate.Vacancy));
            _plain = new PlainBm25(candidates.Select(candidate => TextOf(candidate.Vacancy)));
        }

        public (double[] Ours, double[] Plain) Score(Seeker seeker, string query, Stopwatch? watch = null)
        {
            var prepared = _ranker.Prepare(seeker);
            watch?.Start();
            var ours = _prepared.ConvertAll(vacancy => _ranker.ScoreExactly(prepared, vacancy, Rates, Now));
            watch?.Stop();
            return ([.. ours], _plain.Score(query));
        }

        private static string TextOf(Vacancy vacancy) => $"{vacancy.Title}\n{string.Join(", ", vacancy.Skills)}\n{vacancy.Description}";
    }
}
