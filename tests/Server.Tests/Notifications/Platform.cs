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
    private readonly RunnerHost _host;
    private readonly ManualTimeProvider _clock;

    private Platform(RunnerHost host, ManualTimeProvider clock) => (_host, _clock) = (host, clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<Platform> StartAsync(IPartitionStore store, ManualTimeProvider clock, IMailSender post) => new(
        await RunnerHost.StartAsync(store, clock, services =>
        {
            services.AddAccounts().AddActivity().AddNotifications().AddPosting();
            services.Configure<JwtOptions>(options => (options.KeyId, options.Key) = ("tests", "a key of tests that is long enough, so long"));
            services.AddSingleton(post).AddSingleton<IPasswordHasher, PlainHasher>().AddSingleton<IDescriptionReader, PlainDescriptions>().AddSingleton<ScheduleRun>();
        }),
        clock);

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Does what the schedules do, and waits until every announcement is on its way and every delivery over.</summary>
    /// <remarks>The clock hardly moves: only so that writers who met at one record part again, and far less than anybody's patience.</remarks>
    public async Task SettleAsync()
    {
        await Get<ScheduleRun>().RunAsync(ScheduleTable.Expiry, Token);
        await Get<ScheduleRun>().RunAsync(ScheduleTable.Recovery, Token);
        while (!await IsQuietAsync())
        {
            Token.ThrowIfCancellationRequested();
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }
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
