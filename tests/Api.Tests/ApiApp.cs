using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using JobFunctions.Adapters.Composition;
using JobFunctions.Adapters.Documents;
using JobFunctions.Adapters.Google;
using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Adapters.Html;
using JobFunctions.Adapters.Sample;
using JobFunctions.Api.Tests;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Server.Workflows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(ApiApp))]

namespace JobFunctions.Api.Tests;

/// <summary>The API on a port of its own, over the real features, the sample vacancies and stores in memory.</summary>
/// <remarks>One is shared by the assembly; a test takes people of its own from <see cref="NewPerson"/>, or starts another app.</remarks>
public sealed class ApiApp : IAsyncLifetime
{
    public const string BotKey = "the-key-of-the-tests";
    public const string JwtKey = "the key of the tests, which is long enough";
    public const string AdminEmail = "admin@tests.example";

    /// <summary>Of everybody whom the app registers for a test.</summary>
    public const string Password = "correct horse";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static long _lastPerson = 1_000_000;

    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _change;
    private WebApplication? _app;

    public ApiApp()
        : this([], null)
    {
    }

    private ApiApp(Dictionary<string, string?> settings, Action<IServiceCollection>? change) => (_settings, _change) = (settings, change);

    /// <summary>A client that is the bot.</summary>
    public HttpClient Bot { get; private set; } = null!; // Set by InitializeAsync, which xunit and StartAsync call first.

    /// <summary>Where the app's e-mails go.</summary>
    public Postbox Postbox { get; } = new();

    public IServiceProvider Services => _app!.Services; // As above.

    /// <summary>Starts an app of a test's own.</summary>
    /// <param name="change">Registered last, so that it stands over what the app has.</param>
    public static async Task<ApiApp> StartAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? change = null)
    {
        var app = new ApiApp(settings ?? [], change);
        await app.InitializeAsync();
        return app;
    }

    public static long NewPerson() => Interlocked.Increment(ref _lastPerson);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:Key"] = BotKey,
            ["Jwt:KeyId"] = "tests",
            ["Jwt:Key"] = JwtKey,
            ["Admin:Email"] = AdminEmail,
            ["Admin:Password"] = Password,
            ["RateLimit:SignInPerMinute"] = "1000000",
            ["RateLimit:PerMinute"] = "1000000",
            ["RateLimit:BotPerMinute"] = "1000000",
        }).AddInMemoryCollection(_settings);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddFeatures()
            .AddDocuments()
            .AddHtml()
            .AddHeadHunter(builder.Configuration)
            .AddGoogle()
            .AddSampleSource()
            .AddSingleton<IPartitionStore, MemoryPartitionStore>()
            .AddSingleton<IBlobStore, MemoryBlobStore>()
            .AddSingleton<IExchangeRates, FixedRates>()
            .AddSingleton<IMailSender>(Postbox)
            .AddWorkflowRunner()
            .AddJobFunctionsApi(builder.Configuration)
            .AddSingleton<IPasswordHasher, QuickHasher>();
        _change?.Invoke(builder.Services);

        _app = builder.Build();
        _app.UseJobFunctionsApi();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Bot = NewClient();
        Bot.DefaultRequestHeaders.Add("X-BOT-KEY", BotKey);
    }

    /// <summary>A client without the key.</summary>
    public HttpClient NewClient() => new() { BaseAddress = new Uri(_app!.Urls.First()) }; // Started by InitializeAsync.

    /// <summary>A person whose profile is saved.</summary>
    public async Task<long> SavePersonAsync(CancellationToken cancellationToken)
    {
        var person = NewPerson();
        using var reply = await Bot.PostAsJsonAsync("/bot/users", new { telegram_id = person, first_name = "Айгерим" }, cancellationToken);
        reply.EnsureSuccessStatusCode();
        return person;
    }

    public static string NewEmail() => $"person{NewPerson()}@tests.example";

    /// <summary>A client of a new seeker who has signed in.</summary>
    public async Task<Person> RegisterUserAsync(CancellationToken cancellationToken)
    {
        var email = NewEmail();
        using var client = NewClient();
        (await client.SendJsonAsync("/api/v1/auth/register/user", $$"""{"email": "{{email}}", "password": "{{Password}}", "first_name": "Айгерим"}""", cancellationToken))
            .AssertStatus(HttpStatusCode.Created);
        return await SignInAsync(email, cancellationToken);
    }

    /// <summary>A client of the admin of the settings.</summary>
    public Task<Person> SignInAdminAsync(CancellationToken cancellationToken) => SignInAsync(AdminEmail, cancellationToken);

    /// <summary>A client of a new HR whom the admin has approved.</summary>
    public async Task<Person> RegisterHrAsync(CancellationToken cancellationToken)
    {
        var email = NewEmail();
        using var client = NewClient();
        var account = await client.SendJsonAsync(
            "/api/v1/auth/register/hr", $$"""{"email": "{{email}}", "password": "{{Password}}", "company_name": "Пример"}""", cancellationToken);
        var admin = await SignInAdminAsync(cancellationToken);
        using (admin.Client)
        {
            (await admin.Client.PutJsonAsync($"/api/v1/admin/approve/hr/{account["hr_id"]}", "{}", cancellationToken)).AssertStatus(HttpStatusCode.OK);
        }

        return await SignInAsync(email, cancellationToken);
    }

    /// <summary>A client of somebody with an account and the common password.</summary>
    public async Task<Person> SignInAsync(string email, CancellationToken cancellationToken)
    {
        var client = NewClient();
        var reply = await client.SendJsonAsync("/api/v1/auth/login", $$"""{"email": "{{email}}", "password": "{{Password}}"}""", cancellationToken);
        reply.AssertStatus(HttpStatusCode.OK);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", reply["access_token"]);
        return new Person(email, client, reply["access_token"]!, reply["refresh_token"]!);
    }

    /// <summary>A person with a typed resume that is ready.</summary>
    public async Task<long> SavePersonWithResumeAsync(CancellationToken cancellationToken)
    {
        var person = await SavePersonAsync(cancellationToken);
        var resume = new { desired_position = "Разработчик C#", skills = new[] { "C#", "SQL", "Docker" }, years_of_experience = 5 };
        using var reply = await Bot.PostAsJsonAsync($"/bot/resume/json/{person}", resume, cancellationToken);
        reply.EnsureSuccessStatusCode();
        return person;
    }

    /// <summary>Asks again until the answer is another one.</summary>
    public Task<Reply> WaitAsync(string path, Func<Reply, bool> isDone, CancellationToken cancellationToken) =>
        WaitAsync(Bot, path, isDone, cancellationToken);

    /// <summary>Lets a millisecond pass: lists by time put what is made within one in the order of the ids.</summary>
    public static void PassMillisecond()
    {
        var now = Environment.TickCount64;
        SpinWait.SpinUntil(() => Environment.TickCount64 > now + 1);
    }

    /// <summary>Asks again until the answer is another one; a test whose answer never comes fails with the last one.</summary>
    public static async Task<Reply> WaitAsync(HttpClient client, string path, Func<Reply, bool> isDone, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var reply = await Reply.OfAsync(await client.GetAsync(path, cancellationToken), cancellationToken);
            if (isDone(reply))
            {
                return reply;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < LongestWait, $"{path} still says {reply.Text}");
        }
    }

    /// <summary>Ends the app as an operator would.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _app!.StopAsync(cancellationToken); // As above.

    public async ValueTask DisposeAsync()
    {
        Bot?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private sealed class FixedRates : IExchangeRates
    {
        private static readonly RateTable Table = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["RUB"] = 6m, ["USD"] = 500m, ["EUR"] = 550m });

        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) => Task.FromResult(Table);
    }
}
