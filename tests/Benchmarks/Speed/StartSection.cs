using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using JobFunctions.Benchmarks.Speed.Vacancies;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Server.Workflows;
using JobFunctions.StandIns.Azurite;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>From the start of the server's process to its first answers, over an Azurite that runs already.</summary>
internal sealed class StartSection : IBenchmarkSection
{
    private const int Vacancies = 10_000;
    private const int Starts = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Paths = ["health/live", "health/ready", "api/v1/jobs?search=developer"];

    public string Name => "start";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteServer.StartAsync(cancellationToken);
        var table = new Table { Title = new TableTitle($"Milliseconds from the process's start to the first 200, the middle of {Starts} starts") }
            .AddColumns(["vacancies", .. Paths]);
        foreach (var count in new[] { 0, Vacancies })
        {
            var account = azurite.NewAccount();
            await using (var app = await BenchApp.StartAsync(account, inMemory: false, [], cancellationToken))
            {
                await PostedVacancies.FillAsync(app.Services.GetRequiredService<Collection<PostedVacancy>>(), count, cancellationToken);
            }

            var times = new List<double[]>();
            for (var start = 0; start < Starts; start++)
            {
                times.Add(await StartAsync(account, cancellationToken));
            }

            table.AddRow([$"{count:N0}", .. Paths.Select((_, path) => $"{times.Select(all => all[path]).Order().ElementAt(Starts / 2):N0}")]);
        }

        console.Write(table);
    }

    private static async Task<double[]> StartAsync(string account, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("jobfunctions-start-");
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName };
        foreach (var argument in new[] { typeof(WorkflowRunnerRegistration).Assembly.Location, "--urls", $"http://127.0.0.1:{port}", "--data", folder.FullName })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AzureWebJobsStorage"] = account;
        start.Environment["NationalBank__RatesUrl"] = "";
        start.Environment["RateLimit__PerMinute"] = "1000000";
        var elapsed = Stopwatch.StartNew();
        using var server = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        try
        {
            server.BeginOutputReadLine();
            server.BeginErrorReadLine();
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            return await Task.WhenAll(Paths.Select(path => FirstAnswerAsync(client, path, elapsed, cancellationToken)));
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> FirstAnswerAsync(HttpClient client, string path, Stopwatch elapsed, CancellationToken cancellationToken)
    {
        while (elapsed.Elapsed < Longest)
        {
            try
            {
                using var reply = await client.GetAsync(path, cancellationToken);
                if (reply.StatusCode == HttpStatusCode.OK)
                {
                    return elapsed.Elapsed.TotalMilliseconds;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5, cancellationToken);
        }

        throw new TimeoutException($"{path} gave no 200 within {Longest}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
