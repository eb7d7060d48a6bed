using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Notifications;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Tests.Schedules;

public sealed class DeleteExpiredTests : IAsyncDisposable
{
    private readonly TellingBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CleanUp_Sessions_GoOnceTheirLastRefreshIsAMonthOld()
    {
        var account = await _bench.AddAccountAsync("hr@tests.example");
        var idle = await _bench.Get<StartSession>().RunAsync(account, Token);
        var used = await _bench.Get<StartSession>().RunAsync(account, Token);
        _bench.Clock.Advance(TimeSpan.FromDays(20));
        used = await _bench.Get<RefreshSession>().RunAsync(used.RefreshToken, Token);

        _bench.Clock.Advance(TimeSpan.FromDays(12));
        await CleanUpAsync();

        Assert.Single(await _bench.Records<Session>().ListAsync(SessionSchema.PartitionOf(account.Id), KeyRange.All, 10, Token).ToListAsync(Token));
        Assert.Null(await _bench.Get<RefreshSession>().RunAsync(idle.RefreshToken, Token));
        Assert.NotNull(await _bench.Get<RefreshSession>().RunAsync(used!.RefreshToken, Token));
    }

    [Fact]
    public async Task CleanUp_LiveSessionsByTheThousand_ReadsNone()
    {
        var account = await _bench.AddAccountAsync("hr@tests.example");
        for (var number = 0; number < 1000; number++)
        {
            await _bench.Get<StartSession>().RunAsync(account, Token);
        }

        _bench.Store.Take();
        await CleanUpAsync();

        var counts = _bench.Store.Take();
        Assert.Equal((0, 0), (counts.Gets, counts.Puts));
        Assert.InRange(counts.Scans, 1, 150);
    }

    [Fact]
    public async Task CleanUp_DeletedVacancies_GoAfterADay()
    {
        var account = await _bench.AddAccountAsync("hr@tests.example");
        var deleted = await _bench.AddVacancyAsync(account, "Cook");
        var kept = await _bench.AddVacancyAsync(account, "Waiter");
        await _bench.Get<PostVacancy>().DeleteAsync(deleted.Id, null, default, Token);

        _bench.Clock.Advance(TimeSpan.FromHours(23));
        await CleanUpAsync();
        Assert.True((await _bench.VacancyAsync(deleted.Id)).IsDeleted);

        _bench.Clock.Advance(TimeSpan.FromHours(49));
        await CleanUpAsync();
        Assert.Null(await _bench.Records<PostedVacancy>().FindAsync(PostingSchema.KeyOf(deleted.Id), Token));
        Assert.NotNull(await _bench.Records<PostedVacancy>().FindAsync(PostingSchema.KeyOf(kept.Id), Token));
    }

    [Fact]
    public async Task CleanUp_LinksAttemptsAndProofs_GoWhenTheyCountNoLonger()
    {
        var account = await _bench.AddAccountAsync("hr@tests.example");
        await _bench.Get<OneTimeTokenStore>().IssueAsync(account.Id, OneTimeTokenPurpose.VerifyEmail, account.Email!, TimeSpan.FromDays(2), "1", Token);
        await _bench.Get<SignInLock>().BeginAsync("guess@tests.example", Token);
        await _bench.Records<UsedProof>().AddAsync(new UsedProof("proof", _bench.Clock.GetUtcNow()), Token);

        await CleanUpAsync();
        Assert.Equal((1, 1, 1), await CountAsync());

        _bench.Clock.Advance(TimeSpan.FromHours(1));
        await CleanUpAsync();
        Assert.Equal((1, 0, 1), await CountAsync());

        _bench.Clock.Advance(TimeSpan.FromDays(5));
        await CleanUpAsync();
        Assert.Equal((0, 0, 0), await CountAsync());
    }

    [Fact]
    public async Task CleanUp_Notifications_GoAfterTheirRetention()
    {
        var account = await _bench.AddAccountAsync("hr@tests.example");
        await _bench.ReviewAsync((await _bench.AddVacancyAsync(account)).Id, isAccepted: true);
        await _bench.RunAllAsync();

        _bench.Clock.Advance(NotificationSchema.Retention - TimeSpan.FromDays(1));
        await CleanUpAsync();
        Assert.Single(await _bench.ListAsync(account.Id));

        _bench.Clock.Advance(TimeSpan.FromDays(3));
        await CleanUpAsync();
        Assert.Empty(await _bench.ListAsync(account.Id));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private Task CleanUpAsync() => _bench.KeepScheduleAsync(ScheduleTable.CleanUp);

    private async Task<(int Links, int Attempts, int Proofs)> CountAsync() =>
        (await CountAsync<OneTimeToken>(), await CountAsync<SignInAttempts>(), await CountAsync<UsedProof>());

    private async Task<int> CountAsync<T>()
    {
        var count = 0;
        foreach (var shard in KeyShards.All)
        {
            count += await _bench.Records<T>().ListAsync(shard, KeyRange.All, 100, Token).CountAsync(Token);
        }

        return count;
    }
}
