using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.HeadHunter;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>The server is killed at random moments while people upload and search, and started again on the same data.</summary>
public sealed class CrashTests(AzuriteFixture azurite)
{
    private const int Kills = 30;
    private const int LivesAtOnce = 3;
    private const string BotKey = "crash-test-bot-key-0123456789abcdef";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_AtRandomMomentsOfUploadsAndSearches_LosesNothingAndServesNothingTwice()
    {
        await using var hh = await HeadHunterStandIn.StartAsync(
            new HeadHunterStandInOptions { Vacancies = 300, AppToken = "crash-token", Latency = TimeSpan.FromMilliseconds(10) }, Cancelled);
        using var folder = new TemporaryFolder();
        using var server = new ServerProcess(await azurite.NewAccountAsync(Cancelled), folder.Path, Settings(hh.BaseUrl));
        using var client = new HttpClient();
        using var killing = new CancellationTokenSource();
        var lives = Enumerable.Range(0, LivesAtOnce).Select(lane => LiveOnAsync(client, server.Address, lane, killing.Token)).ToList();

        var moments = new Random(20261121);
        for (var kill = 0; kill < Kills; kill++)
        {
            server.Start();
            await server.AnswersAsync(client, Cancelled);
            await Task.Delay(moments.Next(50, 1200), Cancelled);
            await server.KillAsync(Cancelled);
        }

        server.Start();
        await server.AnswersAsync(client, Cancelled);
        await killing.CancelAsync();
        var ended = (await Task.WhenAll(lives)).SelectMany(life => life).ToList();

        Assert.All(ended, life => Assert.True(life.Succeeded, "An acknowledged resume was lost or failed."));
        Assert.All(ended, life => Assert.Equal(life.Seeker.Served.Count, life.Seeker.Served.Distinct().Count()));
        Assert.True(ended.Count >= LivesAtOnce, $"Only {ended.Count} people were served.");
        Assert.Contains(ended, life => life.Seeker.Served.Count > 10);
    }

    /// <summary>One person after another, the last one to the end.</summary>
    private static async Task<List<(SeekerLife Seeker, bool Succeeded)>> LiveOnAsync(
        HttpClient client, Uri server, int lane, CancellationToken stop)
    {
        var ended = new List<(SeekerLife, bool)>();
        for (var number = 1; ended.Count == 0 || !stop.IsCancellationRequested; number++)
        {
            var seeker = new SeekerLife(client, server, BotKey, (lane * 100_000) + number);
            ended.Add((seeker, await seeker.LiveAsync(Cancelled)));
        }

        return ended;
    }

    private static Dictionary<string, string> Settings(Uri hh) => new()
    {
        ["Bot__Key"] = BotKey,
        ["HeadHunter__BaseUrl"] = hh.ToString(),
        ["HeadHunter__UserAgent"] = "JobFunctions-Tests/1.0 (tests@example.com)",
        ["HeadHunter__AppToken"] = "crash-token",
        ["HeadHunter__RequestsPerSecond"] = "200",
        ["NationalBank__RatesUrl"] = "",
        ["RateLimit__PerMinute"] = "1000000",
        ["RateLimit__BotPerMinute"] = "1000000",
        ["WorkflowRunner__LeaseDuration"] = "00:00:02",
        ["WorkflowRunner__PollInterval"] = "00:00:00.300",
    };
}
