using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.HeadHunter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Adapters.Tests.HeadHunter;

/// <summary>The hh.ru source, registered as a head registers it, against a stand-in of its own.</summary>
internal sealed class HeadHunterSetup : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private HeadHunterSetup(HeadHunterStandIn standIn, ServiceProvider services)
    {
        StandIn = standIn;
        _services = services;
    }

    public HeadHunterStandIn StandIn { get; }

    public IVacancySource Source => _services.GetRequiredService<IVacancySource>();

    public static async Task<HeadHunterSetup> StartAsync(
        HeadHunterStandInOptions? options = null,
        IPartitionStore? store = null,
        Func<ServicePolicy, ServicePolicy>? policy = null,
        ILoggerProvider? logs = null,
        params (string Setting, string? Value)[] settings)
    {
        var standIn = await HeadHunterStandIn.StartAsync(options ?? new HeadHunterStandInOptions(), TestContext.Current.CancellationToken);
        return new HeadHunterSetup(standIn, Services(standIn, store ?? new MemoryPartitionStore(), options?.Time, policy, logs, settings));
    }

    /// <summary>A second instance of the application, with the same store and the same stand-in.</summary>
    public static ServiceProvider Services(
        HeadHunterStandIn standIn,
        IPartitionStore store,
        TimeProvider? time = null,
        Func<ServicePolicy, ServicePolicy>? policy = null,
        ILoggerProvider? logs = null,
        params (string Setting, string? Value)[] settings)
    {
        Dictionary<string, string?> values = new()
        {
            ["HeadHunter:BaseUrl"] = standIn.BaseUrl.ToString(),
            ["HeadHunter:TokenUrl"] = standIn.TokenUrl.ToString(),
            ["HeadHunter:UserAgent"] = "JobFunctionsTests/1.0 (tests@example.org)",
            ["HeadHunter:ClientId"] = "stand-in-client",
            ["HeadHunter:ClientSecret"] = "stand-in-secret",
            ["HeadHunter:RequestsPerSecond"] = "1000",
        };
        foreach (var (setting, value) in settings)
        {
            values[$"HeadHunter:{setting}"] = value;
        }

        // Waits between tries are of milliseconds here, so that failures are shown with the real clock and real connections.
        var quick = new ServicePolicy
        {
            Name = "hh.ru",
            RequestsPerSecond = 1_000,
            FirstDelay = TimeSpan.FromMilliseconds(1),
            LongestDelay = TimeSpan.FromMilliseconds(5),
        };
        return new ServiceCollection()
            .AddLogging(builder =>
            {
                builder.SetMinimumLevel(LogLevel.Trace);
                if (logs is not null)
                {
                    builder.AddProvider(logs);
                }
            })
            .AddSingleton(time ?? TimeProvider.System)
            .AddSingleton(store)
            .AddKeyedSingleton("hh", policy is null ? quick : policy(quick))
            .AddHeadHunter(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Follows a plan to its end, as the search does.</summary>
    public async Task<List<Vacancy>> FetchAllAsync(IEnumerable<SourceQuery> plan)
    {
        var waiting = new Queue<SourceQuery>(plan);
        List<Vacancy> vacancies = [];
        while (waiting.TryDequeue(out var query))
        {
            var page = await Source.FetchAsync(query, TestContext.Current.CancellationToken);
            vacancies.AddRange(page.Vacancies);
            foreach (var further in page.Further)
            {
                waiting.Enqueue(further);
            }
        }

        return vacancies;
    }

    /// <summary>Requests for vacancies, the token and the dictionaries left out.</summary>
    public IReadOnlyList<StandIns.Http.RecordedRequest> VacancyRequests =>
        [.. StandIn.Requests.Where(request => request.Path.StartsWith("/vacancies", StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await StandIn.DisposeAsync();
    }
}
