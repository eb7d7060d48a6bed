using System.Diagnostics;
using System.Globalization;
using JobFunctions.Benchmarks.Speed.Stores;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed.Digests;

/// <summary>One hour's digests, from the timer to the last message in the Telegram stand-in: for a fifth of the people and for all, as it should grow in line.</summary>
/// <remarks>
/// 10,000 people unless the environment variable <c>BENCHMARK_PEOPLE</c> says otherwise (one number, or several with commas between); in Azurite unless
/// <c>BENCHMARK_STORE</c> is <c>memory</c>. Telegram alone asks for 40 ms a person.
/// </remarks>
internal sealed class DigestSection : IBenchmarkSection
{
    private const int People = 10_000;

    private const int LeastWidth = 160;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.5);

    /// <summary>Without a message, behind the last who was due: nobody is on the way any more.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(8);

    public string Name => "digest";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var isInMemory = Environment.GetEnvironmentVariable("BENCHMARK_STORE") == "memory";
        var table = new Table { Title = new TableTitle($"Digests of one hour, {(isInMemory ? "store in memory" : "Azurite")}, {Environment.ProcessorCount} cores") }
            .AddColumns("people", "messages", "over a limit", "wall, s", "ms a person", "calls of records a person", "of blobs", "peak of the heap, MB", "of the process, MB");
        await using var azurite = isInMemory ? null : await AzuriteServer.StartAsync(cancellationToken);
        var measured = new List<Measured>();
        foreach (var count in Counts())
        {
            var one = await MeasureAsync(azurite?.NewAccount(), count, cancellationToken);
            measured.Add(one);
            table.AddRow(
                $"{one.People:N0}",
                $"{one.Messages:N0}",
                $"{one.Refusals:N0}",
                $"{one.Wall.TotalSeconds:F0}",
                $"{one.Wall.TotalMilliseconds / one.People:F0}",
                $"{one.RecordCalls / one.People:F1}",
                $"{one.BlobCalls / one.People:F1}",
                $"{one.PeakHeapBytes / (1024.0 * 1024):F0}",
                $"{one.PeakProcessBytes / (1024.0 * 1024):F0}");
        }

        console.Profile.Width = Math.Max(console.Profile.Width, LeastWidth);
        console.Write(table);
        if (measured is [var fewest, .., var most])
        {
            var ratio = (most.Wall / most.People) / (fewest.Wall / fewest.People);
            console.MarkupLine(string.Create(
                CultureInfo.InvariantCulture, $"A person of {most.People} takes {ratio:F2} times as long as one of {fewest.People}: 1 is in line, {(double)most.People / fewest.People:F1} is by the square."));
        }

        console.Write(TableOf(measured[^1]));
    }

    private static IEnumerable<int> Counts()
    {
        var said = Environment.GetEnvironmentVariable("BENCHMARK_PEOPLE") ?? $"{People / 5},{People}";
        return said.Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture));
    }

    /// <summary>Calls to the stores for each person, by what they are for.</summary>
    private static Table TableOf(Measured measured)
    {
        var table = new Table { Title = new TableTitle($"Store calls for each of {measured.People:N0} people, by what they are for") }
            .AddColumns(["of", .. Enum.GetNames<StoreCall>().Select(call => call.ToLowerInvariant() + "s"), "all"]);
        foreach (var purpose in measured.Calls.GroupBy(call => call.Key.Purpose).OrderByDescending(purpose => purpose.Sum(call => call.Value)))
        {
            var counts = purpose.ToDictionary(call => call.Key.Call, call => call.Value);
            table.AddRow([purpose.Key, .. Enum.GetValues<StoreCall>().Select(call => Text(counts.GetValueOrDefault(call))), Text(counts.Values.Sum())]);
        }

        return table;

        string Text(int calls) => calls == 0 ? "" : $"{(double)calls / measured.People:F2}";
    }

    private static async Task<Measured> MeasureAsync(string? storage, int people, CancellationToken cancellationToken)
    {
        const long FirstChat = 1000;
        await using var telegram = await TelegramStandIn.StartAsync(TimeProvider.System, cancellationToken);
        foreach (var number in Enumerable.Range(0, people))
        {
            telegram.Open(FirstChat + number);
        }

        await using var app = await BenchApp.StartAsync(storage ?? "UseDevelopmentStorage=true", storage is null, Settings(telegram), cancellationToken);
        await DigestSubscribers.FillAsync(app.Services, FirstChat, people, cancellationToken);
        GC.Collect();
        app.Tally.Take();

        var elapsed = Stopwatch.StartNew();
        await app.Services.GetRequiredService<ScheduleRun>().RunAsync(ScheduleTable.Digests, cancellationToken);
        var (peakHeap, peakProcess, told, end) = (0L, 0L, 0, elapsed.Elapsed);
        while (await IsAnybodyDueAsync(app, cancellationToken) || elapsed.Elapsed - end < Calm)
        {
            peakHeap = Math.Max(peakHeap, GC.GetTotalMemory(forceFullCollection: false));
            peakProcess = Math.Max(peakProcess, Environment.WorkingSet);
            if (telegram.Messages.Count is var now && now > told)
            {
                (told, end) = (now, elapsed.Elapsed);
            }

            await Task.Delay(Look, cancellationToken);
        }

        return new Measured(people, telegram.Messages.Count, telegram.Refusals, end, peakHeap, peakProcess, app.Tally.Take());
    }

    private static Dictionary<string, string?> Settings(TelegramStandIn telegram) => new()
    {
        ["Telegram:BaseUrl"] = telegram.BaseUrl.ToString(),
        ["Telegram:BotToken"] = TelegramStandIn.BotToken,
        ["Digests:PeopleAtOnce"] = "100",
    };

    private static async Task<bool> IsAnybodyDueAsync(BenchApp app, CancellationToken cancellationToken)
    {
        var range = new KeyRange(null, SettingsSchema.DueAfter(TimeProvider.System.GetUtcNow()));
        var settings = app.Services.GetRequiredService<Collection<PersonSettings>>();
        for (var part = 0; part < SettingsSchema.DueParts; part++)
        {
            if (await settings.ListEntriesAsync(SettingsSchema.DueIndex, SettingsSchema.DuePartitionOf(part), range, 1, cancellationToken).AnyAsync(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Measured(
        int People,
        int Messages,
        int Refusals,
        TimeSpan Wall,
        long PeakHeapBytes,
        long PeakProcessBytes,
        IReadOnlyDictionary<(string Purpose, StoreCall Call), int> Calls)
    {
        public double RecordCalls => Calls.Where(call => !IsOfBlobs(call.Key.Purpose)).Sum(call => call.Value);

        public double BlobCalls => Calls.Where(call => IsOfBlobs(call.Key.Purpose)).Sum(call => call.Value);

        private static bool IsOfBlobs(string purpose) => purpose.StartsWith("blobs: ", StringComparison.Ordinal);
    }
}
