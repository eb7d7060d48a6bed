using System.Globalization;
using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>Finds records by the day from which they are kept no longer, so that the clean-up reads those and no others.</summary>
/// <remarks>By the day and no finer: a record whose end moves on often, such as a session's, changes its index row once a day.</remarks>
public static class ExpiryIndex
{
    private const int PageSize = 100;

    /// <param name="name">See <see cref="SecondaryIndex{T}"/>.</param>
    /// <param name="keptUntil">Null for a record that stays.</param>
    /// <param name="shardKey">Anything of the record's that spreads records and never changes, such as its id.</param>
    public static SecondaryIndex<T> Of<T>(string name, Func<T, DateTimeOffset?> keptUntil, Func<T, string> shardKey) => new(
        name, record => keptUntil(record) is { } until ? [new RecordKey(KeyShards.Of(shardKey(record)), DayKey(until))] : []);

    /// <summary>The records that were to be kept until a day before today, in UTC.</summary>
    public static async IAsyncEnumerable<Stored<T>> ListExpiredAsync<T>(
        this Collection<T> collection, SecondaryIndex<T> index, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in KeyShards.All)
        {
            await foreach (var record in collection.ListByAsync(index, shard, new KeyRange(null, DayKey(now)), PageSize, cancellationToken))
            {
                yield return record;
            }
        }
    }

    // Days since 0001-01-01; a DateOnly has at most seven digits of them.
    private static string DayKey(DateTimeOffset time) =>
        DateOnly.FromDateTime(time.UtcDateTime).DayNumber.ToString("d7", CultureInfo.InvariantCulture);
}
