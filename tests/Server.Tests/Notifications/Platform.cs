using System.Diagnostics;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Server.Tests.Workflows;
using JobFunctions.Server.Workflows;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Notifications;

/// <summary>One process with accounts, vacancies and all that people are told, over a store, a clock and a mail server that several may share.</summary>
internal sealed class Platform : IAsyncDisposable
{
    private const int MostSpeed = 400;

    private readonly RunnerHost _host;
    private readonly ManualTimeProvider _clock;

    private Platform(RunnerHost host, ManualTimeProvider clock) => (_host, _clock) = (host, clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="more">What a test adds.</param>
    public static async Task<Platform> StartAsync(
        IPartitionStore store, ManualTimeProvider clock, IMailSender post, Action<IServiceCollection>? more = null) => new(
        await RunnerHost.StartAsync(store, clock, services =>
        {
            services.AddAccounts().AddActivity().AddNotifications().AddPosting();
            services.Configure<JwtOptions>(options => (options.KeyId, options.Key) = ("tests", "a key of tests that is long enough, so long"));
            services.AddSingleton(post).AddSingleton<IPasswordHasher, PlainHasher>().AddSingleton<IDescriptionReader, PlainDescriptions>().AddSingleton<ScheduleRun>();
            more?.Invoke(services);
        }),
        clock);

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Does what the schedules do, and waits until every announcement is on its way and every delivery over.</summary>
    /// <remarks>The clock hardly moves: only so that writers who met at one record part again, and far less than anybody's patience.</remarks>
    /// <param name="step">How far the clock moves at a time, for what waits on purpose; a millisecond where nothing does.</param>
    public async Task SettleAsync(TimeSpan? step = null)
    {
        await Get<ScheduleRun>().RunAsync(ScheduleTable.Expiry, Token);
        await Get<ScheduleRun>().RunAsync(ScheduleTable.Recovery, Token);
        while (!await IsQuietAsync())
        {
            Token.ThrowIfCancellationRequested();
            await PassAsync(step ?? TimeSpan.FromMilliseconds(1));
        }
    }

    /// <summary>Lets the clock go on, but no faster than a process gets to work: else steps would run out of their time.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        _clock.Advance(time);
        do
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
        while (Stopwatch.GetElapsedTime(start) < time / MostSpeed);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    // Twice: a run seen to have ended may have started another in a place that was looked at before; that one starts none.
    private async Task<bool> IsQuietAsync() => await HasNoRunsAsync() && await HasNoRunsAsync() && await HasNothingUntoldAsync();

    private async Task<bool> HasNoRunsAsync()
    {
        var runs = Get<RunStore>();
        for (var shard = 0; shard < RunStore.Shards; shard++)
        {
            await foreach (var open in runs.ReadOpenAsync(shard, Token))
            {
                if (await runs.FindAsync(open.InstanceId, Token) is { Run.IsOpen: true })
                {
                    return false;
                }
            }
        }

        return true;
    }

    private async Task<bool> HasNothingUntoldAsync()
    {
        foreach (var outbox in Get<IEnumerable<IOutbox>>())
        {
            await foreach (var _ in outbox.ListUntoldAsync(Token))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class PlainHasher : IPasswordHasher
    {
        public string Hash(string password) => password;

        public PasswordVerdict Verify(string hash, string password) => hash == password ? PasswordVerdict.Right : PasswordVerdict.Wrong;
    }

    private sealed class PlainDescriptions : IDescriptionReader
    {
        public DescriptionText Read(string written) => new(written, null);
    }
}
