using System.Diagnostics;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Azurite;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>Requests a second over 32 connections, beside an empty endpoint of the same app in the same run; the load shares the machine with the app.</summary>
internal sealed class RequestsSection : IBenchmarkSection
{
    private const int Connections = 32;
    private const int QueueLength = 400;
    private const int VacanciesOfAPerson = 20;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    public string Name => "requests";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteServer.StartAsync(cancellationToken);
        var table = new Table { Title = new TableTitle($"Requests a second, {Connections} connections") }
            .AddColumns("store", "request", "a second", "of the empty endpoint");
        foreach (var inMemory in new[] { true, false })
        {
            await using var app = await BenchApp.StartAsync(azurite.NewAccount(), inMemory, [], cancellationToken);
            for (var person = 1; person <= Connections; person++)
            {
                await app.AddSeekerAsync(person, cancellationToken);
                await FillQueueAsync(app, person, cancellationToken);
            }

            await MeasureAsync(app, _ => "health/live", cancellationToken);
            var empty = await MeasureAsync(app, _ => "health/live", cancellationToken);
            var resume = await MeasureAsync(app, person => $"bot/resume/{person}", cancellationToken);
            var next = await MeasureAsync(app, person => $"bot/search/next/{person}", cancellationToken);
            var store = inMemory ? "memory" : "Azurite";
            table.AddRow(store, "empty (health/live)", $"{empty:N0}", "100 %");
            table.AddRow(store, "get the resume", $"{resume:N0}", $"{resume / empty:P0}");
            table.AddRow(store, "take the next vacancy", $"{next:N0}", $"{next / empty:P0}");
        }

        console.Write(table);
    }

    private static async Task<double> MeasureAsync(BenchApp app, Func<int, string> path, CancellationToken cancellationToken)
    {
        var answered = 0;
        var elapsed = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(1, Connections).Select(async person =>
        {
            while (elapsed.Elapsed < Duration)
            {
                using var reply = await app.Client.GetAsync(path(person), HttpCompletionOption.ResponseContentRead, cancellationToken);
                reply.EnsureSuccessStatusCode();
                Interlocked.Increment(ref answered);
            }
        }));
        return answered / elapsed.Elapsed.TotalSeconds;
    }

    /// <summary>A queue as a search leaves it, long enough for the measurement.</summary>
    private static async Task FillQueueAsync(BenchApp app, long person, CancellationToken cancellationToken)
    {
        var time = TimeProvider.System;
        var account = (await app.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(person, cancellationToken))?.Value.Id
            ?? throw new InvalidOperationException("The person was not saved.");
        var search = GuidId.New<SearchId>(time);
        var recommendations = app.Services.GetRequiredService<Collection<Recommendation>>();
        var vacancies = Enumerable.Range(1, VacanciesOfAPerson).Select(number => VacancyId.Of("hh", $"{number}")).ToList();
        foreach (var id in vacancies)
        {
            await recommendations.PutAsync(new Recommendation(account, search, VacancyOf(id), RankOf(id)), cancellationToken);
        }

        var entries = Enumerable.Range(0, QueueLength).Select(place => new QueueEntry(vacancies[place % vacancies.Count], []));
        await app.Services.GetRequiredService<Collection<RecommendationQueue>>()
            .AddAsync(new RecommendationQueue(account, search, search, [.. entries], 0), cancellationToken);
    }

    private static Vacancy VacancyOf(VacancyId id) => new()
    {
        Id = id,
        Title = "C# developer",
        Company = "Example",
        City = "Almaty",
        Description = string.Concat(Enumerable.Repeat("Design, write and keep services that many people use every day. ", 25)),
        Skills = ["C#", ".NET", "SQL"],
        HasDetails = true,
    };

    private static RankedVacancy RankOf(VacancyId id) => new()
    {
        Id = id,
        Links = [new VacancyLink(id, "hh", null)],
        Match = 82,
        Parts = [new MatchPart("skills", 0.8, 0.4), new MatchPart("title", 0.9, 0.3)],
        MatchedSkills = ["C#", ".NET"],
        MissingSkills = ["SQL"],
        Evidence = [new MatchEvidence("C#", "C# developer", "C# developer")],
        Missing = [],
        Blockers = [],
        Why = "The title and two of three skills fit.",
        ScoreVersion = "benchmark",
    };
}
