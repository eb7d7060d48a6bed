using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using JobFunctions.Core.Storage;

namespace JobFunctions.Benchmarks.Speed.Stores;

/// <summary>Counts calls to the stores by what they are for. Thread-safe.</summary>
internal sealed class StoreTally
{
    private ConcurrentDictionary<(string Purpose, StoreCall Call), int> _calls = new();

    /// <summary>What was counted since the last time; counting begins again at nothing.</summary>
    public IReadOnlyDictionary<(string Purpose, StoreCall Call), int> Take() => Interlocked.Exchange(ref _calls, new());

    public IPartitionStore Around(IPartitionStore store) => new Records(store, this);

    public IBlobStore Around(IBlobStore store) => new Blobs(store, this);

    /// <summary>The collection, with its index rows apart; for runs of workflows the kind of run, which their ids begin with.</summary>
    private static string PurposeOf(string collection, string partition, string key) => (collection, partition) switch
    {
        ("WorkflowRuns", _) => $"runs: {partition.Split('-')[0]}, {(key == "run" ? "record" : "history")}",
        ("WorkflowIndex", _) => $"runs: list of {partition.Split('-')[0]}",
        (_, ['!', ..]) => $"{collection}, rows by {partition.Split(DerivedRowSeparator)[2]}",
        _ => collection,
    };

    private const char DerivedRowSeparator = '!';

    private void Add(string purpose, StoreCall call) => _calls.AddOrUpdate((purpose, call), 1, (_, count) => count + 1);

    private sealed class Records(IPartitionStore inner, StoreTally tally) : IPartitionStore
    {
        public Task<StoredItem?> GetAsync(ItemKey key, CancellationToken cancellationToken)
        {
            tally.Add(PurposeOf(key.Collection, key.Partition, key.Key), StoreCall.Get);
            return inner.GetAsync(key, cancellationToken);
        }

        public Task<string?> PutAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
        {
            tally.Add(PurposeOf(key.Collection, key.Partition, key.Key), StoreCall.Put);
            return inner.PutAsync(key, body, condition, cancellationToken);
        }

        public Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
        {
            tally.Add(PurposeOf(key.Collection, key.Partition, key.Key), StoreCall.Delete);
            return inner.DeleteAsync(key, etag, cancellationToken);
        }

        public async IAsyncEnumerable<StoredItem> ScanAsync(
            string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var items = 0;
            tally.Add(PurposeOf(collection, partition, ""), StoreCall.Scan);
            await foreach (var item in inner.ScanAsync(collection, partition, range, pageSize, cancellationToken))
            {
                if (items > 0 && items % pageSize == 0)
                {
                    tally.Add(PurposeOf(collection, partition, ""), StoreCall.Scan);
                }

                items++;
                yield return item;
            }
        }
    }

    private sealed class Blobs(IBlobStore inner, StoreTally tally) : IBlobStore
    {
        public Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken)
        {
            tally.Add($"blobs: {name.Container}", StoreCall.Put);
            return inner.PutAsync(name, content, mediaType, cancellationToken);
        }

        public Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken)
        {
            tally.Add($"blobs: {name.Container}", StoreCall.Get);
            return inner.GetAsync(name, cancellationToken);
        }

        public Task DeleteAsync(BlobName name, CancellationToken cancellationToken)
        {
            tally.Add($"blobs: {name.Container}", StoreCall.Delete);
            return inner.DeleteAsync(name, cancellationToken);
        }

        public IAsyncEnumerable<BlobName> ListAsync(string container, string prefix, CancellationToken cancellationToken)
        {
            tally.Add($"blobs: {container}", StoreCall.Scan);
            return inner.ListAsync(container, prefix, cancellationToken);
        }
    }
}
