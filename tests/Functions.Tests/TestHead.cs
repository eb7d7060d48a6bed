using JobFunctions.Core.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Functions.Tests;

/// <summary>The services of the head over stores in memory, without the worker around them.</summary>
internal sealed class TestHead
{
    public const string BotKey = "test-bot-key";

    public static IConfiguration Configuration { get; } = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
            ["Bot:Key"] = BotKey,
            ["Jwt:KeyId"] = "tests",
            ["Jwt:Key"] = "a key for the tests of the head, long enough",
            ["Admin:Email"] = "admin@tests.example",
            ["Admin:Password"] = "correct horse",
            ["RateLimit:PerMinute"] = "10000",
        })
        .Build();

    public ServiceCollection Services { get; } = [];

    public TestHead()
    {
        Services.AddSingleton(Configuration);
        Services.AddLogging();
        AddTo(Services);
    }

    public static void AddTo(IServiceCollection services)
    {
        services.AddFunctionsHead(Configuration);
        services.Replace(ServiceDescriptor.Singleton<IPartitionStore, MemoryPartitionStore>());
        services.RemoveAll<IStoreUpkeep>();
        services.Replace(ServiceDescriptor.Singleton<IBlobStore, MemoryBlobStore>());
        services.RemoveAll<IDependencyProbe>();
    }

    public ServiceProvider Build() => Services.BuildServiceProvider();
}
