using JobFunctions.Adapters.AzureStorage;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Tests.Storage;
using JobFunctions.StandIns.Azurite;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.AzureStorage;

/// <summary>Stores over a network and a service that fail in every way they can.</summary>
public sealed class StorageOutageTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly ItemKey Key = new("items", "partition", "key");
    private static readonly BlobName Blob = new("resumes", "account/resume");

    /// <summary>Ends no call that is answered, however busy the machine is: what is counted here are tries.</summary>
    private static readonly TimeSpan LongTime = TimeSpan.FromSeconds(30);

    private string _account = "";
    private string _proxied = "";
    private FaultyProxy _tables = null!; // Set by InitializeAsync, as is everything below.
    private FaultyProxy _blobs = null!;
    private ServiceProvider _services = null!;
    private ServiceProvider _others = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The store behind the faults.</summary>
    private IPartitionStore Store => _services.GetRequiredService<IPartitionStore>();

    /// <summary>Another caller's store, which no fault meets.</summary>
    private IPartitionStore Other => _others.GetRequiredService<IPartitionStore>();

    public static TheoryData<string> Faults => ["408", "429", "500", "502", "503", "504", "reset"];

    public async ValueTask InitializeAsync()
    {
        var server = await azurite.ServerAsync(Cancellation);
        _account = server.NewAccount();
        _tables = await FaultyProxy.StartAsync(server.Tables, Cancellation);
        _blobs = await FaultyProxy.StartAsync(server.Blobs, Cancellation);
        _proxied = _account
            .Replace(server.Tables.ToString(), _tables.Address.ToString(), StringComparison.Ordinal)
            .Replace(server.Blobs.ToString(), _blobs.Address.ToString(), StringComparison.Ordinal);
        _services = Open(LongTime);
        _others = AzuriteStorage.Open(_account);
        await Other.PutAsync(Key with { Key = "other" }, "{}", WriteCondition.Always, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _others.DisposeAsync();
        await _tables.DisposeAsync();
        await _blobs.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Calls_TwoFaultsFirst_SucceedAtTheThirdTry(string fault)
    {
        _tables.PlanFirst(FaultOf(fault), FaultOf(fault));
        _blobs.PlanFirst(FaultOf(fault), FaultOf(fault));

        var etag = await Store.PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation);
        await _services.GetRequiredService<IBlobStore>().PutAsync(Blob, "x"u8.ToArray(), "text/plain", Cancellation);

        Assert.Equal(etag, (await Other.GetAsync(Key, Cancellation))?.ETag);
        Assert.NotNull(await _others.GetRequiredService<IBlobStore>().GetAsync(Blob, Cancellation));
        Assert.Equal(3, _tables.Seen.Count);
    }

    [Fact]
    public async Task Calls_TwoThatHangFirst_SucceedAtALaterTry()
    {
        await using var impatient = Open(TimeSpan.FromMilliseconds(700));
        _tables.PlanFirst(new ProxyFault.Hang(), new ProxyFault.Hang());
        _blobs.PlanFirst(new ProxyFault.Hang(), new ProxyFault.Hang());

        var etag = await impatient.GetRequiredService<IPartitionStore>().PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation);
        await impatient.GetRequiredService<IBlobStore>().PutAsync(Blob, "x"u8.ToArray(), "text/plain", Cancellation);

        Assert.Equal(etag, (await Other.GetAsync(Key, Cancellation))?.ETag);
        Assert.NotNull(await _others.GetRequiredService<IBlobStore>().GetAsync(Blob, Cancellation));
        Assert.True(_tables.Seen.Count >= 3);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("reset")]
    public async Task Calls_OutageThatLasts_AreUnavailable(string fault)
    {
        _tables.Plan = _ => FaultOf(fault);
        _blobs.Plan = _ => FaultOf(fault);
        var blobs = _services.GetRequiredService<IBlobStore>();

        await AssertUnavailableAsync(() => Store.GetAsync(Key, Cancellation));
        await AssertUnavailableAsync(() => Store.PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation));
        await AssertUnavailableAsync(() => Store.DeleteAsync(Key, null, Cancellation));
        await AssertUnavailableAsync(() => Store.ScanAsync(Key.Collection, Key.Partition, KeyRange.All, 10, Cancellation).ToListAsync(Cancellation).AsTask());
        await AssertUnavailableAsync(() => blobs.GetAsync(Blob, Cancellation));
        await AssertUnavailableAsync(() => blobs.PutAsync(Blob, default, "text/plain", Cancellation));
        await AssertUnavailableAsync(() => blobs.DeleteAsync(Blob, Cancellation));
        await AssertUnavailableAsync(() => blobs.ListAsync(Blob.Container, "", Cancellation).ToListAsync(Cancellation).AsTask());
        foreach (var probe in _services.GetServices<IDependencyProbe>())
        {
            await AssertUnavailableAsync(() => probe.CheckAsync(Cancellation));
        }
    }

    [Fact]
    public async Task GetAsync_StoreAsksForALongPause_IsUnavailableForThatLongAfterOneTry()
    {
        _tables.Plan = _ => new ProxyFault.Answer(503, RetryAfter: "7");

        var exception = await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.GetAsync(Key, Cancellation));

        Assert.Equal(TimeSpan.FromSeconds(7), exception.RetryAfter);
        Assert.Single(_tables.Seen);
    }

    [Fact]
    public async Task GetAsync_CallerGivesUpWhileTheStoreHangs_EndsAtOnce()
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        _tables.Plan = _ =>
        {
            gone.Cancel();
            return new ProxyFault.Hang();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.GetAsync(Key, gone.Token));
    }

    [Fact]
    public async Task PutAsync_ReplyOfAnInsertLost_IsNoConflict()
    {
        _tables.PlanFirst(new ProxyFault.DropReply());

        var etag = await Store.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation);

        Assert.Equal(new StoredItem(Key.Key, """{"n":1}""", etag!), await Other.GetAsync(Key, Cancellation));
        Assert.NotNull(await Store.PutAsync(Key, """{"n":2}""", WriteCondition.IfMatches(etag!), Cancellation));
    }

    [Fact]
    public async Task PutAsync_AnothersEqualBodyWasFirst_IsAConflictEvenAfterAFault()
    {
        var etag = await Other.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation);
        _tables.PlanFirst(new ProxyFault.Reset());

        Assert.Null(await Store.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation));

        Assert.Equal(etag, (await Other.GetAsync(Key, Cancellation))?.ETag);
    }

    [Fact]
    public async Task PutAsync_ReplyOfAReplaceLost_IsNoConflict()
    {
        var first = await Other.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation);
        _tables.PlanFirst(new ProxyFault.DropReply(), new ProxyFault.Answer(503), new ProxyFault.Reset());

        var second = await Store.PutAsync(Key, """{"n":2}""", WriteCondition.IfMatches(first!), Cancellation);

        Assert.Equal(new StoredItem(Key.Key, """{"n":2}""", second!), await Other.GetAsync(Key, Cancellation));
    }

    [Fact]
    public async Task PutAsync_ReplyLostAndOthersWroteSince_IsDoneButGivesAVersionThatIsGone()
    {
        var first = await Other.PutAsync(Key, """{"n":1}""", WriteCondition.IfAbsent, Cancellation);
        _tables.PlanFirst(new ProxyFault.DropReply(async () =>
        {
            for (var n = 3; n <= 7; n++)
            {
                var item = await Other.GetAsync(Key, Cancellation);
                await Other.PutAsync(Key, $$"""{"n":{{n}}}""", WriteCondition.IfMatches(item!.ETag), Cancellation);
            }
        }));

        var second = await Store.PutAsync(Key, """{"n":2}""", WriteCondition.IfMatches(first!), Cancellation);

        Assert.NotNull(second);
        Assert.Null(await Store.PutAsync(Key, """{"n":0}""", WriteCondition.IfMatches(second), Cancellation));
        Assert.False(await Store.DeleteAsync(Key, second, Cancellation));
        Assert.Equal("""{"n":7}""", (await Other.GetAsync(Key, Cancellation))?.Body);
    }

    [Fact]
    public async Task DeleteAsync_ReplyLost_CountsAsDeleted()
    {
        var etag = await Other.PutAsync(Key, "{}", WriteCondition.IfAbsent, Cancellation);
        _tables.PlanFirst(new ProxyFault.DropReply());

        Assert.True(await Store.DeleteAsync(Key, etag, Cancellation));
    }

    [Fact]
    public async Task PutAsync_ReplyOfATablesCreationLost_WritesAllTheSame()
    {
        var key = new ItemKey("fresh", "partition", "key");
        _tables.PlanFirst(null, new ProxyFault.DropReply());

        Assert.NotNull(await Store.PutAsync(key, "{}", WriteCondition.IfAbsent, Cancellation));

        Assert.NotNull(await Other.GetAsync(key, Cancellation));
    }

    [Fact]
    public async Task UpdateAsync_RepliesLostAllTheTime_CountsEachIncrementOnce()
    {
        var calls = 0;
        ProxyFault?[] faults = [null, null, new ProxyFault.DropReply(), null, null, null, null, null, new ProxyFault.Answer(500)];
        _tables.Plan = _ => faults[Interlocked.Increment(ref calls) % faults.Length];
        var counters = new Collection<Counter>(Store, Counter.Schema);
        await counters.AddAsync(new Counter("visits", 0), Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            for (var n = 0; n < 4; n++)
            {
                await counters.UpdateAsync(Counter.KeyOf("visits"), counter => counter with { Count = counter.Count + 1 }, Cancellation);
            }
        }));

        Assert.Equal(80, (await new Collection<Counter>(Other, Counter.Schema).FindAsync(Counter.KeyOf("visits"), Cancellation))?.Value.Count);
    }

    [Fact]
    public async Task Calls_WrongAccountKey_AreRefusedForGood()
    {
        var wrongKey = _account.Replace("AccountKey=", "AccountKey=AAAA", StringComparison.Ordinal);
        await using var services = AzuriteStorage.Open(wrongKey);

        var tables = await Assert.ThrowsAsync<StorageRefusedException>(() =>
            services.GetRequiredService<IPartitionStore>().GetAsync(Key, Cancellation));
        var blobs = await Assert.ThrowsAsync<StorageRefusedException>(() =>
            services.GetRequiredService<IBlobStore>().GetAsync(Blob, Cancellation));

        Assert.Equal(403, tables.Status);
        Assert.Equal(403, blobs.Status);
        Assert.Contains("AzureWebJobsStorage", tables.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Probes_ServicesThere_Pass()
    {
        var probes = _services.GetServices<IDependencyProbe>().ToList();

        await Task.WhenAll(probes.Select(probe => probe.CheckAsync(Cancellation)));

        Assert.Equal(["blobs", "tables"], probes.Select(probe => probe.Name).Order(StringComparer.Ordinal));
    }

    private ServiceProvider Open(TimeSpan tryTimeout) => AzuriteStorage.Open(_proxied, options =>
    {
        options.MaxRetries = 10;
        options.TryTimeout = tryTimeout;
        options.FirstPause = TimeSpan.FromMilliseconds(1);
        options.LongestPause = TimeSpan.FromMilliseconds(20);
    });

    private static Task<StoreUnavailableException> AssertUnavailableAsync(Func<Task> call) => Assert.ThrowsAsync<StoreUnavailableException>(call);

    private static ProxyFault FaultOf(string fault) => fault switch
    {
        "reset" => new ProxyFault.Reset(),
        _ => new ProxyFault.Answer(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
