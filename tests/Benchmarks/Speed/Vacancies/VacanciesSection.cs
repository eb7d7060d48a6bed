using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Azurite;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed.Vacancies;

/// <summary>The platform's vacancies and its sign-in over HTTP, beside an empty endpoint of the same app in the same run; the load shares the machine with the app.</summary>
internal sealed class VacanciesSection : IBenchmarkSection
{
    private const int Connections = 32;
    private const int Count = 10_000;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    private static readonly string[] Words =
        ["программист", "разработчики", "водителю", "менеджера продаж", "бухгалтер", "инженер docker", "developer", "analysts", "manager sales", "managing projects", "java", "прогр"];

    public string Name => "vacancies";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteServer.StartAsync(cancellationToken);
        foreach (var inMemory in new[] { true, false })
        {
            await using var app = await BenchApp.StartAsync(azurite.NewAccount(), inMemory, [], cancellationToken);
            var ids = await PostedVacancies.FillAsync(app.Services.GetRequiredService<Collection<PostedVacancy>>(), Count, cancellationToken);
            await UntilFoundAsync(app, cancellationToken);
            await MeasureAsync(console, app, inMemory ? "memory" : "Azurite", ids, cancellationToken);
        }
    }

    private static async Task MeasureAsync(
        IAnsiConsole console, BenchApp app, string store, IReadOnlyList<VacancyId> ids, CancellationToken cancellationToken)
    {
        var table = new Table { Title = new TableTitle($"Requests a second over {store}, {Connections} connections, {Count:N0} vacancies") }
            .AddColumns("request", "a second", "of the empty endpoint");
        var address = app.Address;
        var employers = await EmployersAsync(app, cancellationToken);
        var empty = LoadClient.Get(address, "health/live");
        var jobs = ids.Take(1000).Select(id => LoadClient.Get(address, $"api/v1/jobs/{id}")).ToArray();
        var searches = Words.Select(word => LoadClient.Get(address, $"api/v1/jobs?search={Uri.EscapeDataString(word)}")).ToArray();
        var signIns = employers.Select(employer => LoadClient.Post(address, "api/v1/auth/login", SignInBody(employer.Email), bearer: null)).ToArray();

        Task<double> RunAsync(Func<int, int, byte[]> request) => LoadClient.RunAsync(address, Connections, Duration, request, cancellationToken);
        byte[] Job(int connection, int number) => jobs[((connection * 31) + number) % jobs.Length];
        byte[] Search(int connection, int number) => searches[(connection + number) % searches.Length];

        // The code that all requests share is compiled anew while the first of them run: nothing counts before each has run.
        await RunAsync((_, _) => empty);
        await RunAsync(Job);
        await RunAsync(Search);
        var before = await RunAsync((_, _) => empty);
        var one = await RunAsync(Job);
        var search = await RunAsync(Search);
        var create = await RunAsync((connection, number) => LoadClient.Post(address, "api/v1/hr/", VacancyBody(connection, number), employers[connection].Token));
        var signIn = await RunAsync((connection, _) => signIns[connection]);
        var hash = await HashAsync(app.Services.GetRequiredService<IPasswordHasher>(), cancellationToken);

        void Row(string request, double rate) => table.AddRow(request, $"{rate:N0}", $"{rate / before:P0}");
        Row("empty (health/live)", before);
        Row("get one vacancy", one);
        Row("search by words with their forms", search);
        Row("create a vacancy", create);
        Row("sign in", signIn);
        Row("(hash one password, nothing else)", hash);
        console.Write(table);
        console.MarkupLineInterpolated($"{signIn / hash:P0} of a sign-in's time is its hash.");
    }

    /// <summary>Password hashes a second with every core at work, as when people sign in.</summary>
    private static async Task<double> HashAsync(IPasswordHasher hasher, CancellationToken cancellationToken)
    {
        var known = hasher.Hash(BenchApp.Password);
        var count = 0;
        var elapsed = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(
            () =>
            {
                while (elapsed.Elapsed < Duration)
                {
                    hasher.Verify(known, BenchApp.Password);
                    Interlocked.Increment(ref count);
                }
            },
            cancellationToken)));
        return count / elapsed.Elapsed.TotalSeconds;
    }

    /// <summary>One approved employer for each connection, signed in.</summary>
    private static async Task<IReadOnlyList<(string Email, string Token)>> EmployersAsync(BenchApp app, CancellationToken cancellationToken)
    {
        var admin = await SignInAsync(app, BenchApp.AdminEmail, cancellationToken);
        var employers = new ConcurrentDictionary<int, (string, string)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Connections), cancellationToken, async (number, token) =>
        {
            var email = $"hr{number}@benchmark.example";
            var registered = await app.SendAsync(
                HttpMethod.Post,
                "api/v1/auth/register/hr",
                JsonContent.Create(new { email, password = BenchApp.Password, company_name = $"Company {number}" }),
                token);
            using var approval = new HttpRequestMessage(HttpMethod.Put, $"api/v1/admin/approve/hr/{registered.GetProperty("hr_id").GetString()}");
            approval.Headers.Authorization = new AuthenticationHeaderValue("Bearer", admin);
            using var reply = await app.Client.SendAsync(approval, token);
            reply.EnsureSuccessStatusCode();
            employers[number] = (email, await SignInAsync(app, email, token));
        });
        return [.. employers.OrderBy(employer => employer.Key).Select(employer => employer.Value)];
    }

    private static async Task<string> SignInAsync(BenchApp app, string email, CancellationToken cancellationToken)
    {
        var signedIn = await app.SendAsync(HttpMethod.Post, "api/v1/auth/login", JsonContent.Create(new { email, password = BenchApp.Password }), cancellationToken);
        return signedIn.GetProperty("access_token").GetString() ?? throw new InvalidOperationException("There is no token.");
    }

    private static async Task UntilFoundAsync(BenchApp app, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var reply = await app.Client.GetAsync("api/v1/jobs/stats", cancellationToken);
            if (reply.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    private static string SignInBody(string email) => $$"""{"email": "{{email}}", "password": "{{BenchApp.Password}}"}""";

    private static string VacancyBody(int connection, int number) =>
        $$$"""{"title": "C# developer {{{connection}}}-{{{number}}}", "description": "Write and keep services that many people use every day.", "location": "Алматы", "skills": ["C#", "SQL"], "salary": {"from": 900000, "currency": "KZT"}}""";
}
