using JobFunctions.Core.Activity;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Activity;

public sealed class ActivityLogTests
{
    private static readonly ActivityEntry Entry = ActivityEntry.Own(
        ActivityBench.Now, ActivityAction.Registered, ActivityBench.People[0], ActivitySubject.Of(ActivityBench.People[0]));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_TheSameTwice_TellsItOnce()
    {
        var bench = new ActivityBench(new MemoryPartitionStore());

        await bench.Log.WriteAsync(Entry);
        await bench.Log.WriteAsync(Entry with { });

        Assert.Equal([Entry], await bench.ReadAllAsync(new ActivityFilter(null, null, null, null), 10, Token));
        Assert.Equal([Entry], await bench.ReadAllAsync(new ActivityFilter(ActivityBench.People[0], null, null, null), 10, Token));
    }

    [Fact]
    public async Task WriteAsync_StoreStopsAtAnyCall_NeverFailsAndARepeatCompletesIt()
    {
        for (var stop = 0; ; stop++)
        {
            var memory = new MemoryPartitionStore();
            var counting = new CountingPartitionStore(memory);
            await new ActivityBench(new DownAfter(counting, stop)).Log.WriteAsync(Entry);
            var isWhole = counting.Counts.Calls < stop;

            var bench = new ActivityBench(memory);
            await bench.Log.WriteAsync(Entry);

            Assert.Equal([Entry], await bench.ReadAllAsync(new ActivityFilter(null, null, null, null), 10, Token));
            Assert.Equal([Entry], await bench.ReadAllAsync(new ActivityFilter(null, ActivityAction.Registered, null, null), 10, Token));
            Assert.Equal([Entry], await bench.ReadAllAsync(new ActivityFilter(ActivityBench.People[0], ActivityAction.Registered, null, null), 10, Token));
            if (isWhole)
            {
                Assert.True(stop > 4, "An entry calls the store.");
                return;
            }
        }
    }

    [Fact]
    public async Task WriteAsync_StoreNeverAnswers_GivesUpAfterItsPatience()
    {
        var bench = new ActivityBench(new SilentStore());

        var writing = bench.Log.WriteAsync(Entry);
        Assert.False(writing.IsCompleted);
        bench.Time.Advance(ActivityLog.Patience);

        await writing.WaitAsync(Token);
    }

    [Fact]
    public void Id_OfAnEntry_IsOfItsTimeAndOfAllThatItTells()
    {
        ActivityEntry[] others =
        [
            Entry with { At = Entry.At.AddTicks(1) },
            Entry with { Action = ActivityAction.SignedIn },
            Entry with { ActorId = null },
            Entry with { AboutId = ActivityBench.People[1] },
            Entry with { Subject = ActivitySubject.None },
        ];

        Assert.Equal(7, Entry.Id.Version);
        Assert.Equal(Entry.Id, (Entry with { }).Id);
        Assert.Distinct(others.Append(Entry).Select(entry => entry.Id));
    }

    private sealed class DownAfter(IPartitionStore inner, int calls) : IPartitionStore
    {
        private int _left = calls;

        public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken) => Next().GetAsync(key, cancellationToken);

        public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken) =>
            Next().PutAsync(key, body, condition, cancellationToken);

        public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) => Next().DeleteAsync(key, etag, cancellationToken);

        public IAsyncEnumerable<StoredItem> ScanAsync(string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
            Next().ScanAsync(collection, partition, range, pageSize, cancellationToken);

        private IPartitionStore Next() => Interlocked.Decrement(ref _left) >= 0 ? inner : throw new StoreUnavailableException();
    }

    private sealed class SilentStore : IPartitionStore
    {
        public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken) => NeverAsync<StoredItem?>(cancellationToken);

        public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken) => NeverAsync<string?>(cancellationToken);

        public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken) => NeverAsync<bool>(cancellationToken);

        public IAsyncEnumerable<StoredItem> ScanAsync(string collection, string partition, KeyRange range, int pageSize, CancellationToken cancellationToken) =>
            AsyncEnumerable.Empty<StoredItem>();

        private static Task<T> NeverAsync<T>(CancellationToken cancellationToken) => new TaskCompletionSource<T>().Task.WaitAsync(cancellationToken);
    }
}
