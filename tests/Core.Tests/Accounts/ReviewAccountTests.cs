using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Activity;
using JobFunctions.Core.Tests.Search;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Core.Tests.Accounts;

public sealed class ReviewAccountTests
{
    private readonly MemoryPartitionStore _store = new();
    private readonly ManualTimeProvider _time = new(ActivityBench.Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ToggleBlockAsync_WhatFollowsTakesLong_BlocksAndLeavesItToTheRuns()
    {
        var (account, follower) = (await AddAsync(), new Follower(token => Task.Delay(Timeout.InfiniteTimeSpan, token)));

        var toggling = Review(follower).ToggleBlockAsync(account, AccountRole.User, ActivityBench.People[0], Token);
        await follower.Begun.WaitAsync(Token);
        _time.Advance(ReviewAccount.FollowPatience);

        Assert.True((await toggling)!.IsBlocked);
        Assert.Equal(["expect while open", "follow while blocked"], follower.Calls);
    }

    [Fact]
    public async Task ToggleBlockAsync_WhatFollowsFails_BlocksAllTheSame()
    {
        var (account, follower) = (await AddAsync(), new Follower(_ => throw new StoreUnavailableException()));

        Assert.True((await Review(follower).ToggleBlockAsync(account, AccountRole.User, ActivityBench.People[0], Token))!.IsBlocked);
    }

    [Fact]
    public async Task ToggleBlockAsync_AnotherRole_IsNobodyAndTouchesNothing()
    {
        var (account, follower) = (await AddAsync(), new Follower(_ => Task.CompletedTask));

        Assert.Null(await Review(follower).ToggleBlockAsync(account, AccountRole.Hr, ActivityBench.People[0], Token));
        Assert.Empty(follower.Calls);
    }

    private async Task<AccountId> AddAsync()
    {
        var account = new Account { Id = GuidId.New<AccountId>(_time), CreatedAt = _time.GetUtcNow(), UpdatedAt = _time.GetUtcNow() };
        await new Collection<Account>(_store, AccountSchema.Value, _time).AddAsync(account, Token);
        return account.Id;
    }

    private ReviewAccount Review(Follower follower)
    {
        var accounts = new Collection<Account>(_store, AccountSchema.Value, _time);
        follower.IsBlockedAsync = async id => (await accounts.FindAsync(AccountSchema.KeyOf(id), Token))!.Value.IsBlocked;
        return new ReviewAccount(
            accounts,
            new EndSession(new Collection<Session>(_store, SessionSchema.Value, _time)),
            [follower],
            new Announcer(new RecordingWorkflowClient(), NullLogger<Announcer>.Instance),
            new ActivityBench(_store).Log,
            _time,
            NullLogger<ReviewAccount>.Instance);
    }

    private sealed class Follower(Func<CancellationToken, Task> follow) : IBlockFollower
    {
        private readonly TaskCompletionSource _begun = new();

        public List<string> Calls { get; } = [];

        public Task Begun => _begun.Task;

        public Func<AccountId, Task<bool>> IsBlockedAsync { get; set; } = _ => Task.FromResult(false);

        public Task ExpectAsync(AccountId account, CancellationToken cancellationToken) => NoteAsync("expect", account);

        public async Task FollowAsync(AccountId account, CancellationToken cancellationToken)
        {
            await NoteAsync("follow", account);
            _begun.TrySetResult();
            await follow(cancellationToken);
        }

        private async Task NoteAsync(string call, AccountId account) => Calls.Add($"{call} while {(await IsBlockedAsync(account) ? "blocked" : "open")}");
    }
}
