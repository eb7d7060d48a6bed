using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JobFunctions.Core.Storage;

/// <summary>The rows of one index partition.</summary>
internal sealed class IndexRows<T>(IPartitionStore store, string collection, SecondaryIndex<T> index, string partition)
{
    // The key character that follows '!', which stands behind every sort key.
    private const char AfterSeparator = '-';

    /// <summary>Where the rows stand in the collection.</summary>
    public string Partition { get; } = DerivedRow.IndexPartition(index.Name, partition);

    /// <summary>The rows of a range of sort keys in order, one for each record and sort key.</summary>
    public async IAsyncEnumerable<IndexRow> ScanAsync(
        KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (string, RecordKey)? last = null;
        var bounds = new KeyRange(Bound(range.From), Bound(range.Before));
        await foreach (var item in store.ScanAsync(collection, Partition, bounds, pageSize, cancellationToken))
        {
            var sortKey = item.Key[..item.Key.IndexOf(DerivedRow.Separator, StringComparison.Ordinal)];
            var record = JsonSerializer.Deserialize(item.Body, RowJson.Default.RecordKey);
            if (range.Contains(sortKey) && last != (sortKey, record))
            {
                last = (sortKey, record);
                yield return new IndexRow(item.Key, sortKey, record, TimeOf(item.Key), item.ETag);
            }
        }
    }

    public bool IsNeeded(IndexRow row, T record) => index.Entries(record).Contains(new RecordKey(partition, row.SortKey));

    private static string? Bound(string? sortKey) =>
        sortKey is { Length: > 1 } && sortKey[^1] == DerivedRow.Separator ? sortKey[..^1] + AfterSeparator : sortKey;

    // A token begins with the time of its write: eight hex digits, Unix seconds.
    internal static DateTimeOffset TimeOf(string key) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(key.AsSpan(key.LastIndexOf(DerivedRow.Separator) + 1, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
