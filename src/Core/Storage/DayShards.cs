using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>Reads what is kept in partitions by day and shard as one list, the newest first.</summary>
internal static class DayShards
{
    /// <summary>Merges the shards of each day by their keys, day after day. Leaving early leaves the days behind unread.</summary>
    /// <param name="days">From the latest to the earliest.</param>
    /// <param name="shardsOf">The shards of a day, each in the order of its keys.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        IAsyncEnumerable<DateOnly> days,
        Func<DateOnly, IEnumerable<IAsyncEnumerable<Stored<T>>>> shardsOf,
        Func<T, string> keyOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var day in days.WithCancellation(cancellationToken))
        {
            var shards = shardsOf(day).Select(shard => shard.GetAsyncEnumerator(cancellationToken)).ToList();
            try
            {
                var heads = new PriorityQueue<IAsyncEnumerator<Stored<T>>, string>(StringComparer.Ordinal);
                var firsts = await Task.WhenAll(shards.Select(async shard => await shard.MoveNextAsync()));
                heads.EnqueueRange(shards.Where((_, number) => firsts[number]).Select(shard => (shard, keyOf(shard.Current.Value))));
                while (heads.TryDequeue(out var head, out _))
                {
                    yield return head.Current.Value;
                    if (await head.MoveNextAsync())
                    {
                        heads.Enqueue(head, keyOf(head.Current.Value));
                    }
                }
            }
            finally
            {
                foreach (var shard in shards)
                {
                    await shard.DisposeAsync();
                }
            }
        }
    }
}
