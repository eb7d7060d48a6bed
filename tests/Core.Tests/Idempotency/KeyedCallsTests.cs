using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Idempotency;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Idempotency;

public sealed class KeyedCallsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly AccountId Person = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001"));
    private static readonly KeyedReply Reply = new(201, "application/json", "/things/1", "{}");

    private readonly ManualTimeProvider _time = new(Noon);
    private readonly MemoryPartitionStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BeginAsync_TheSameCallAfterItsReply_GivesTheReply()
    {
        var calls = Calls(_store);
        await calls.CompleteAsync(await BegunAsync(calls), Reply, null, Token);

        Assert.Equal(new KeyedCallResult.Answered(Reply), await BeginAsync(calls));
    }

    [Fact]
    public async Task BeginAsync_AnotherContent_IsRefusedUnderWayAndAfter()
    {
        var calls = Calls(_store);
        var call = await BegunAsync(calls);
        Assert.IsType<KeyedCallResult.OtherContent>(await BeginAsync(calls, content: "other"));

        await calls.CompleteAsync(call, Reply, null, Token);

        Assert.IsType<KeyedCallResult.OtherContent>(await BeginAsync(calls, content: "other"));
    }

    [Theory]
    [InlineData("another", "POST /things", "key")]
    [InlineData("caller", "POST /others", "key")]
    [InlineData("caller", "POST /things", "another")]
    public async Task BeginAsync_AnotherCallerRouteOrKey_IsAnotherCall(string caller, string call, string key)
    {
        var calls = Calls(_store);
        await BegunAsync(calls);

        Assert.IsType<KeyedCallResult.Begun>(await calls.BeginAsync(caller, call, key, Encoding.UTF8.GetBytes("content"), null, Token));
    }

    [Fact]
    public async Task BeginAsync_ManyAtOnce_OneBegins()
    {
        var calls = Calls(_store);

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => BeginAsync(calls), Token)));

        Assert.Single(results.OfType<KeyedCallResult.Begun>());
        Assert.Equal(49, results.OfType<KeyedCallResult.UnderWay>().Count());
    }

    [Fact]
    public async Task BeginAsync_AfterTheLeaseOfARunThatEndedWithoutAWord_RunsAgainWithTheSameId()
    {
        var calls = Calls(_store);
        var broken = await BegunAsync(calls);
        _time.Advance(KeyedCalls.Lease);

        var again = await BegunAsync(calls);

        Assert.Equal(broken.Value.CreationId, again.Value.CreationId);
        Assert.IsType<KeyedCallResult.UnderWay>(await BeginAsync(calls));
    }

    [Fact]
    public async Task BeginAsync_ARunThatWasReleased_RunsAgainAtOnceWithTheSameId()
    {
        var calls = Calls(_store);
        var broken = await BegunAsync(calls);
        await calls.ReleaseAsync(broken, Token);

        var again = await BegunAsync(calls);

        Assert.Equal(broken.Value.CreationId, again.Value.CreationId);
    }

    [Fact]
    public async Task BeginAsync_ARefusedRun_LeavesTheKeyFreeForAnotherContent()
    {
        var calls = Calls(_store);
        await calls.ForgetAsync(await BegunAsync(calls), Token);

        Assert.IsType<KeyedCallResult.Begun>(await BeginAsync(calls, content: "corrected"));
    }

    [Fact]
    public async Task BeginAsync_ADayLater_IsANewCall()
    {
        var calls = Calls(_store);
        var first = await BegunAsync(calls);
        await calls.CompleteAsync(first, Reply, null, Token);
        _time.Advance(KeyedCalls.Lifetime);

        var next = await BegunAsync(calls, "other");

        Assert.NotEqual(first.Value.CreationId, next.Value.CreationId);
    }

    [Fact]
    public async Task CompleteAsync_AfterAnotherRunTookOver_LeavesItsReply()
    {
        var calls = Calls(_store);
        var slow = await BegunAsync(calls);
        _time.Advance(KeyedCalls.Lease);
        await calls.CompleteAsync(await BegunAsync(calls), Reply, null, Token);

        await calls.CompleteAsync(slow, Reply with { Body = "late" }, null, Token);

        Assert.Equal(new KeyedCallResult.Answered(Reply), await BeginAsync(calls));
    }

    [Fact]
    public async Task BeginAsync_AWriterThatStopsAnywhere_LeavesACallThatCanBeRepeated()
    {
        for (var stop = 0; ; stop++)
        {
            var store = new MemoryPartitionStore();
            var isStopped = false;
            try
            {
                var dying = Calls(new StoppingPartitionStore(store, stop));
                await dying.CompleteAsync(await BegunAsync(dying), Reply, Person, Token);
            }
            catch (StoppedException)
            {
                isStopped = true;
            }

            _time.Advance(KeyedCalls.Lease);
            var calls = Calls(store);
            if (await BeginAsync(calls) is KeyedCallResult.Begun(var call))
            {
                await calls.CompleteAsync(call, Reply, Person, Token);
            }

            Assert.Equal(new KeyedCallResult.Answered(Reply), await BeginAsync(calls));
            if (!isStopped)
            {
                return;
            }
        }
    }

    [Fact]
    public async Task EraseAsync_RepliesOfAnAccount_AreGoneAndOthersStay()
    {
        var calls = Calls(_store);
        await calls.CompleteAsync(await BegunAsync(calls), Reply, Person, Token);
        var other = (await BeginAsync(calls, key: "other") as KeyedCallResult.Begun)!.Call;
        await calls.CompleteAsync(other, Reply, null, Token);

        await new KeyedCallEraser(Records(_store)).EraseAsync(Person, Token);

        Assert.IsType<KeyedCallResult.Begun>(await BeginAsync(calls));
        Assert.IsType<KeyedCallResult.Answered>(await BeginAsync(calls, key: "other"));
    }

    [Fact]
    public void Matches_AfterTheSigningKeyWasRotated_StillKnowsTheContent()
    {
        var old = new JwtOptions { KeyId = "old:1", Key = "the old key of the tests, which is long enough" };
        var rotated = new JwtOptions
        {
            KeyId = "new",
            Key = "the new key of the tests, which is long enough",
            PreviousKeys = { new PreviousJwtKey { KeyId = old.KeyId, Key = old.Key } },
        };
        var fingerprint = new CallFingerprint(new JwtKeyring(old)).Of("content"u8);

        Assert.True(new CallFingerprint(new JwtKeyring(rotated)).Matches(fingerprint, "content"u8));
        Assert.False(new CallFingerprint(new JwtKeyring(rotated)).Matches(fingerprint, "other"u8));
    }

    private KeyedCalls Calls(IPartitionStore store) =>
        new(Records(store), new CallFingerprint(new JwtKeyring(new JwtOptions { KeyId = "k", Key = "the key of the tests, which is long enough" })), _time);

    private Collection<KeyedCall> Records(IPartitionStore store) => new(store, KeyedCallSchema.Value, _time);

    private static Task<KeyedCallResult> BeginAsync(KeyedCalls calls, string key = "key", string content = "content") =>
        calls.BeginAsync("caller", "POST /things", key, Encoding.UTF8.GetBytes(content), null, Token);

    private static async Task<Stored<KeyedCall>> BegunAsync(KeyedCalls calls, string content = "content") =>
        Assert.IsType<KeyedCallResult.Begun>(await BeginAsync(calls, content: content)).Call;
}
