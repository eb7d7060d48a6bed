using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.HeadHunter;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>One search over 2,000 vacancies of the stand-in, beside the time that the rate limit alone asks for; and what each user action costs the store.</summary>
internal sealed class SearchSection : IBenchmarkSection
{
    private const int Vacancies = 2_000;
    private const int RequestsPerSecond = 10;
    private const long Person = 42;

    private readonly Table _actions = new Table { Title = new TableTitle("Store calls of a user action") }
        .AddColumns("action", "gets", "puts", "deletes", "scans", "bytes in", "bytes out");

    public string Name => "search";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteServer.StartAsync(cancellationToken);
        await using var hh = await HeadHunterStandIn.StartAsync(
            new HeadHunterStandInOptions { Vacancies = Vacancies, AppToken = "bench", Latency = TimeSpan.FromMilliseconds(30) }, cancellationToken);
        await using var app = await BenchApp.StartAsync(azurite.NewAccount(), inMemory: false, Settings(hh), cancellationToken);

        await CountAsync(app, "save a profile", HttpMethod.Post, "bot/users", JsonContent.Create(new { telegram_id = Person, first_name = "Aigul" }), cancellationToken);
        await CountAsync(app, "upload a resume, read it", HttpMethod.Post, $"bot/resume/file/{Person}", TextResume(), cancellationToken);
        await CountAsync(app, "save a typed resume", HttpMethod.Post, $"bot/resume/json/{Person}", JsonContent.Create(BenchApp.ManualResume), cancellationToken);
        await CountAsync(app, "get the resume", HttpMethod.Get, $"bot/resume/{Person}", null, cancellationToken);

        var elapsed = Stopwatch.StartNew();
        await app.SendAsync(HttpMethod.Post, $"bot/search/start/{Person}", null, cancellationToken);
        var vacancy = await FirstAsync(app, cancellationToken);
        elapsed.Stop();
        await SettleAsync(app, cancellationToken);
        Add("the whole search", app);

        await CountAsync(app, "take the next vacancy", HttpMethod.Get, $"bot/search/next/{Person}", null, cancellationToken);
        await CountAsync(app, "read a vacancy in full", HttpMethod.Get, $"bot/search/details/{Person}/{vacancy}", null, cancellationToken);

        var bound = TimeSpan.FromSeconds((hh.Requests.Count - 1.0) / RequestsPerSecond);
        console.Write(new Table { Title = new TableTitle($"Search over {Vacancies} vacancies at {RequestsPerSecond} requests a second") }
            .AddColumns("requests", "bound, s", "wall, s", "wall / bound")
            .AddRow($"{hh.Requests.Count}", $"{bound.TotalSeconds:F1}", $"{elapsed.Elapsed.TotalSeconds:F1}", $"{elapsed.Elapsed / bound:F2}"));
        console.Write(_actions);
    }

    private static Dictionary<string, string?> Settings(HeadHunterStandIn hh) => new()
    {
        ["HeadHunter:BaseUrl"] = hh.BaseUrl.ToString(),
        ["HeadHunter:UserAgent"] = "JobFunctions-Benchmarks/1.0 (benchmarks@example.com)",
        ["HeadHunter:AppToken"] = "bench",
        ["HeadHunter:RequestsPerSecond"] = $"{RequestsPerSecond}",
        ["Search:PerSource"] = $"{Vacancies}",
    };

    private static async Task<string?> FirstAsync(BenchApp app, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var reply = await app.Client.GetAsync($"bot/search/next/{Person}", cancellationToken);
            if (reply.StatusCode == HttpStatusCode.OK)
            {
                return (await reply.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(cancellationToken)).GetProperty("vacancy_id").GetString();
            }

            if (reply.StatusCode != HttpStatusCode.Accepted)
            {
                throw new InvalidOperationException($"The search gave {(int)reply.StatusCode}.");
            }

            await Task.Delay(200, cancellationToken);
        }
    }

    private async Task CountAsync(
        BenchApp app, string action, HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        app.Store.Take();
        await app.SendAsync(method, path, content, cancellationToken);
        await SettleAsync(app, cancellationToken);
        Add(action, app);
    }

    /// <summary>Waits until the work behind an action is over: the store is quiet but for the runner's looking around.</summary>
    private static Task SettleAsync(BenchApp app, CancellationToken cancellationToken) => Task.Delay(1500, cancellationToken);

    private void Add(string action, BenchApp app)
    {
        var counts = app.Store.Take();
        _actions.AddRow(action, $"{counts.Gets}", $"{counts.Puts}", $"{counts.Deletes}", $"{counts.Scans}", $"{counts.BytesIn:N0}", $"{counts.BytesOut:N0}");
    }

    private static MultipartFormDataContent TextResume() => new()
    {
        {
            new ByteArrayContent(Encoding.UTF8.GetBytes("Aigul Primerova\naigul@example.com\n\nC# developer\n\nExperience\nMarch 2019 - present\nExample LLC\nC# developer\nServices, reports.\n\nSkills\nC#, .NET, SQL, Docker\n")),
            "file",
            "resume.txt"
        },
    };
}
