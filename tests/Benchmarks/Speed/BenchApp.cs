using System.Net.Http.Json;
using System.Text.Json;
using JobFunctions.Adapters.Composition;
using JobFunctions.Api;
using JobFunctions.Benchmarks.Speed.Stores;
using JobFunctions.Core.Storage;
using JobFunctions.Server.Workflows;
using JobFunctions.StandIns.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>The whole app in this process on a free loopback port, with its store calls counted.</summary>
internal sealed class BenchApp : IAsyncDisposable
{
    public const string BotKey = "benchmark-bot-key-0123456789abcdef";
    public const string AdminEmail = "admin@benchmark.example";

    /// <summary>Of everybody.</summary>
    public const string Password = "benchmark horse";

    private readonly WebApplication _app;

    private BenchApp(WebApplication app, CountingPartitionStore store)
    {
        _app = app;
        Store = store;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = Address };
        Client.DefaultRequestHeaders.Add("X-BOT-KEY", BotKey);
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public CountingPartitionStore Store { get; }

    /// <summary>Calls to the stores of records and of blobs by what they are for.</summary>
    public StoreTally Tally => Services.GetRequiredService<StoreTally>();

    public IServiceProvider Services => _app.Services;

    /// <param name="inMemory">Keeps records and blobs in memory instead of in the given storage account.</param>
    public static async Task<BenchApp> StartAsync(
        string storage, bool inMemory, Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = storage,
            ["Bot:Key"] = BotKey,
            ["Jwt:KeyId"] = "benchmark",
            ["Jwt:Key"] = "benchmark-jwt-key-0123456789abcdef-0123",
            ["Admin:Email"] = AdminEmail,
            ["Admin:Password"] = Password,
            ["RateLimit:SignInPerMinute"] = "10000000",
            ["RateLimit:PerMinute"] = "10000000",
            ["RateLimit:BotPerMinute"] = "10000000",
            ["NationalBank:RatesUrl"] = "",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddJobFunctions(builder.Configuration)
            .AddWorkflowRunner()
            .AddJobFunctionsApi(builder.Configuration);
        var counting = Count(builder.Services, inMemory);
        var app = builder.Build();
        app.UseJobFunctionsApi();
        await app.StartAsync(cancellationToken);
        return new BenchApp(app, counting(app.Services));
    }

    public async Task<JsonElement> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var reply = await Client.SendAsync(request, cancellationToken);
        var body = await reply.Content.ReadAsStringAsync(cancellationToken);
        return reply.IsSuccessStatusCode
            ? body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body)
            : throw new InvalidOperationException($"{method} {path}: {(int)reply.StatusCode} {body}");
    }

    /// <summary>A person with a typed resume that is ready.</summary>
    public async Task AddSeekerAsync(long telegramId, CancellationToken cancellationToken)
    {
        await SendAsync(HttpMethod.Post, "bot/users", JsonContent.Create(new { telegram_id = telegramId, first_name = "Aigul" }), cancellationToken);
        await SendAsync(HttpMethod.Post, $"bot/resume/json/{telegramId}", JsonContent.Create(ManualResume), cancellationToken);
    }

    public static object ManualResume { get; } = new
    {
        current_position = "Программист C#",
        desired_position = "Программист C#",
        years_of_experience = 5,
        skills = new[] { "C#", ".NET", "SQL", "PostgreSQL", "Docker", "Git" },
        languages = new[] { "Русский", "English B2" },
        education_level = "higher",
    };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Puts the counter between the app and its store.</summary>
    private static Func<IServiceProvider, CountingPartitionStore> Count(IServiceCollection services, bool inMemory)
    {
        var records = services.Last(service => service.ServiceType == typeof(IPartitionStore));
        var blobs = services.Last(service => service.ServiceType == typeof(IBlobStore));
        services.AddSingleton<StoreTally>();
        services.AddSingleton(provider => new CountingPartitionStore(provider.GetRequiredService<StoreTally>().Around(
            inMemory ? new MemoryPartitionStore() : (IPartitionStore)Create(provider, records))));
        services.Replace(ServiceDescriptor.Singleton(provider => provider.GetRequiredService<StoreTally>().Around(
            inMemory ? new MemoryBlobStore() : (IBlobStore)Create(provider, blobs))));
        services.Replace(ServiceDescriptor.Singleton<IPartitionStore>(provider => provider.GetRequiredService<CountingPartitionStore>()));
        return provider => provider.GetRequiredService<CountingPartitionStore>();
    }

    private static object Create(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationFactory?.Invoke(provider)
        ?? service.ImplementationInstance
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType ?? throw new InvalidOperationException("The store has no type."));
}
