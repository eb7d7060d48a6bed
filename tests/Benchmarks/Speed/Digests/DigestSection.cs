using System.Diagnostics;
using System.Globalization;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed.Digests;

/// <summary>One hour's digests, from the timer to the last message in the Telegram stand-in: for a fifth of the people and for all, as it should grow in line.</summary>
/// <remarks>10,000 people unless the environment variable <c>BENCHMARK_PEOPLE</c> says otherwise. Telegram alone asks for 40 ms a person.</remarks>
internal sealed class DigestSection : IBenchmarkSection
{
    private const int People = 10_000;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.5);

    /// <summary>Without a message, behind the last who was due: nobody is on the way any more.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(15);

    public string Name => "digest";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var people = int.TryParse(Environment.GetEnvironmentVariable("BENCHMARK_PEOPLE"), CultureInfo.InvariantCulture, out var said) ? said : People;
        var table = new Table { Title = new TableTitle("Digests of one hour") }
            .AddColumns("people", "messages", "over a limit", "wall, s", "ms a person", "store calls a person", "peak of the heap, MB");
        await using var azurite = await AzuriteServer.StartAsync(cancellationToken);
        foreach (var count in new[] { people / 5, people })
        {
            table.AddRow(await MeasureAsync(azurite.NewAccount(), count, cancellationToken));
        }

        console.Write(table);
    }

    private static async Task<string[]> MeasureAsync(string storage, int people, CancellationToken cancellationToken)
    {
        const long FirstChat = 1000;
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, cancellationToken);
        foreach (var number in Enumerable.Range(0, people))
        {
            telegram.Open(FirstChat + number);
        }

        await using var app = await BenchApp.StartAsync(storage, inMemory: false, Settings(telegram), cancellationToken);
        await DigestSubscribers.FillAsync(app.Services, FirstChat, people, cancellationToken);
        GC.Collect();
        app.Store.Take();

        var elapsed = Stopwatch.StartNew();
        await app.Services.GetRequiredService<ScheduleRun>().RunAsync(ScheduleTable.Digests, cancellationToken);
        var (peak, told, end) = (0L, 0, elapsed.Elapsed);
        while (await IsAnybodyDueAsync(app, cancellationToken) || elapsed.Elapsed - end < Calm)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            if (telegram.Messages.Count is var now && now > told)
            {
                (told, end) = (now, elapsed.Elapsed);
            }

            await Task.Delay(Look, cancellationToken);
        }

        var calls = (double)app.Store.Take().Calls / people;
        return
        [
            $"{people:N0}",
            $"{telegram.Messages.Count:N0}",
            $"{telegram.Refusals:N0}",
            $"{end.TotalSeconds:F0}",
            $"{end.TotalMilliseconds / people:F0}",
            $"{calls:F0}",
            $"{peak / (1024.0 * 1024):F0}",
        ];
    }

    private static Dictionary<string, string?> Settings(TelegramStandIn telegram) => new()
    {
        ["Telegram:BaseUrl"] = telegram.BaseUrl.ToString(),
        ["Telegram:BotToken"] = TelegramStandIn.BotToken,
        ["Digests:PeopleAtOnce"] = "100",
        ["WorkflowRunner:MaxRuns"] = "256",
    };

    private static async Task<bool> IsAnybodyDueAsync(BenchApp app, CancellationToken cancellationToken)
    {
        var range = new KeyRange(null, SettingsSchema.DueAfter(TimeProvider.System.GetUtcNow()));
        return await app.Services.GetRequiredService<Collection<PersonSettings>>()
            .ListEntriesAsync(SettingsSchema.DueIndex, SettingsSchema.DuePartition, range, 1, cancellationToken)
            .AnyAsync(cancellationToken);
    }
}
