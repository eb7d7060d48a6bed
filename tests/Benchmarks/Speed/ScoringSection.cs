using System.Diagnostics;
using System.Globalization;
using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>What it costs on one core to prepare vacancies, to score them for one resume, and to merge those that are one.</summary>
internal sealed class ScoringSection : IBenchmarkSection
{
    private const int Most = 10_000;
    private const int Runs = 9;
    private static readonly int[] Sizes = [1_000, 2_500, 5_000, Most];

    public string Name => "scoring";

    public Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.WriteLine("Scoring: ../shared/matching is not there.");
            return Task.CompletedTask;
        }

        var vacancies = Vacancies();
        var ranker = new VacancyRanker();
        var seeker = ranker.Prepare(Seeker());
        Prepare(ranker, vacancies.AsSpan(0, 500));
        var table = new Table { Title = new TableTitle("Ranking on one core, vacancies with their full descriptions") }
            .AddColumns("vacancies", "prepare, ms", "each, µs", "kept of each, KB", "score all, ms", "a second", "merge, ms", "rank all, ms");
        foreach (var size in Sizes)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            var prepared = Prepare(ranker, vacancies.AsSpan(0, size));
            var preparing = watch.Elapsed;
            var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            var scoring = Median(() =>
            {
                foreach (var vacancy in prepared)
                {
                    ranker.Score(seeker, vacancy, RankingMoment.Rates, RankingMoment.Now);
                }
            });
            var merging = Median(() => DuplicateMerger.Group(prepared, cancellationToken));
            var ranking = Median(() => ranker.Rank(seeker, prepared, RankingMoment.Rates, RankingMoment.Now, cancellationToken));
            table.AddRow(
                Number(size), Number(preparing.TotalMilliseconds), Number(preparing.TotalMicroseconds / size), (kept / 1024.0 / size).ToString("0.0", CultureInfo.InvariantCulture),
                scoring.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture), Number(size / scoring.TotalSeconds), Number(merging.TotalMilliseconds), Number(ranking.TotalMilliseconds));
        }

        console.Write(table);
        return Task.CompletedTask;
    }

    /// <summary>Real ones, again and again under other ids and employers until there are enough.</summary>
    private static Vacancy[] Vacancies()
    {
        var real = RankingData.Load().HeadHunter.Select(vacancy => vacancy.Vacancy).ToList();
        return [.. Enumerable.Range(0, Most).Select(index => real[index % real.Count] with { Id = VacancyId.Of("bench", $"{index}"), Company = $"{real[index % real.Count].Company} {index / real.Count}" })];
    }

    private static List<PreparedVacancy> Prepare(VacancyRanker ranker, ReadOnlySpan<Vacancy> vacancies)
    {
        var preparer = ranker.CreatePreparer();
        var prepared = new List<PreparedVacancy>(vacancies.Length);
        foreach (var vacancy in vacancies)
        {
            prepared.Add(preparer.Prepare(vacancy));
        }

        return prepared;
    }

    private static Seeker Seeker() => new(
        "Инженер-программист\nНавыки: Python, Django, PostgreSQL, Docker, Linux, Git\nОпыт: разработка сервисов на Python, запросы к базам данных, настройка CI/CD.",
        new ResumeFields { DesiredPosition = "Python-разработчик", Skills = ["Python", "Django", "PostgreSQL", "Docker", "Linux", "Git"], YearsOfExperience = 4, City = "Москва" },
        new HardConditions(),
        "ru");

    private static TimeSpan Median(Action work)
    {
        var times = new TimeSpan[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times[i] = watch.Elapsed;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
