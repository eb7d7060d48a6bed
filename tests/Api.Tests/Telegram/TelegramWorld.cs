using JobFunctions.Adapters.Http;
using JobFunctions.Adapters.Telegram;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Telegram;

/// <summary>The app with its bot, over Telegram's stand-in; both live by a clock that runs faster, so that a message a second is no wait.</summary>
public sealed class TelegramWorld : IAsyncLifetime
{
    public const string Secret = "the-secret_of-the-tests-0123";

    private const int Speed = 8;

    private static readonly TimeSpan LongTime = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _change;

    public TelegramWorld()
        : this([], null)
    {
    }

    private TelegramWorld(Dictionary<string, string?> settings, Action<IServiceCollection>? change) => (_settings, _change) = (settings, change);

    public TelegramStandIn Telegram { get; private set; } = null!; // Set by InitializeAsync, which xunit and StartAsync call first.

    public ApiApp App { get; private set; } = null!; // As above.

    /// <summary>Starts a world of a test's own.</summary>
    /// <param name="settings">Over those of the section <c>Telegram</c>.</param>
    /// <param name="change">Registered first.</param>
    public static async Task<TelegramWorld> StartAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? change = null)
    {
        var world = new TelegramWorld(settings ?? [], change);
        await world.InitializeAsync();
        return world;
    }

    public async ValueTask InitializeAsync()
    {
        var time = new HurriedTimeProvider(Speed);
        Telegram = await TelegramStandIn.StartAsync(time, TestContext.Current.CancellationToken);
        var settings = new Dictionary<string, string?>
        {
            ["Telegram:BaseUrl"] = Telegram.BaseUrl.ToString(),
            ["Telegram:BotToken"] = TelegramStandIn.BotToken,
            ["Telegram:WebhookSecret"] = Secret,
        };
        foreach (var (name, value) in _settings)
        {
            settings[name] = value;
        }

        App = await ApiApp.StartAsync(new() { ["AccountDeletion:Settle"] = "00:00:00", ["WorkflowRunner:LeaseDuration"] = "00:05:00" }, services =>
        {
            _change?.Invoke(services);
            services
                .AddSingleton<TimeProvider>(time)
                // The clock would cut the time of a call short on a machine that has much to do.
                .AddKeyedSingleton("telegram", new ServicePolicy { Name = "Telegram", RequestsPerSecond = 25, MaxTries = 3, TryTimeout = LongTime, LongestRetryAfter = TimeSpan.FromSeconds(5) })
                .AddKeyedSingleton("telegram-files", new ServicePolicy { Name = "Telegram's files", TryTimeout = LongTime, MaxReplyBytes = 20 * 1024 * 1024 })
                .AddKeyedSingleton("telegram-updates", new ServicePolicy { Name = "Telegram's updates", TryTimeout = LongTime, MaxTries = 1 })
                .AddTelegram(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        });
    }

    public TelegramUser NewUser(string language = "ru", string firstName = "Айгерим")
    {
        var user = new TelegramUser(this, language, firstName);
        Telegram.Open(user.Id);
        return user;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Telegram.DisposeAsync();
    }
}
