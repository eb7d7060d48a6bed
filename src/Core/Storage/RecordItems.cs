using System.Globalization;
using System.Text.Json;

namespace JobFunctions.Core.Storage;

/// <summary>The stored form of records: their JSON, wrapped with their row list where there are rows, and marks of writers under way.</summary>
/// <remarks>
/// Three bodies: <c>{...}</c>, <c>{"$rows":["...",...],"$record":{...}}</c> and
/// <c>{"$rows":[...],"$adding":"time"}</c> (or <c>$deleting</c>). Row texts are of the key alphabet, so they hold no quote and no bracket.
/// </remarks>
internal sealed class RecordItems<T>(IPartitionStore store, CollectionSchema<T> schema)
{
    private const string RowsStart = "{\"$rows\":[";
    private const string RecordStart = "],\"$record\":";
    private const string AddingStart = "],\"$adding\":\"";
    private const string DeletingStart = "],\"$deleting\":\"";

    public static IReadOnlyList<DerivedRow> ParseRows(string rows) =>
        rows.Length == 0 ? [] : [.. rows.Split(',').Select(row => DerivedRow.Parse(row[1..^1]))];

    public static string FormatRows(IEnumerable<DerivedRow> rows) => string.Join(',', rows.Select(row => $"\"{row}\""));

    /// <exception cref="ArgumentException">A record may not stand in a partition that begins with <c>!</c>.</exception>
    public ItemKey ItemKeyOf(RecordKey key) => key.Partition.StartsWith(DerivedRow.Separator)
        ? throw new ArgumentException($"Partition '{key.Partition}' begins with '!', which is kept for index rows and claims.")
        : RowKeyOf(key);

    public ItemKey RowKeyOf(RecordKey key) => new(schema.Name, key.Partition, key.Key);

    public async Task<RecordItem<T>> ReadAsync(RecordKey key, CancellationToken cancellationToken) =>
        await store.GetAsync(ItemKeyOf(key), cancellationToken) is { } item ? Parse(item) : new RecordItem<T>.Absent();

    public RecordItem<T> Parse(StoredItem item)
    {
        if (!item.Body.StartsWith(RowsStart, StringComparison.Ordinal))
        {
            return Live(item, item.Body, "");
        }

        var end = item.Body.IndexOf(']', StringComparison.Ordinal);
        var rows = item.Body[RowsStart.Length..end];
        var rest = item.Body.AsSpan(end);
        if (rest.StartsWith(RecordStart))
        {
            return Live(item, rest[RecordStart.Length..^1], rows);
        }

        var isAdding = rest.StartsWith(AddingStart);
        var since = DateTimeOffset.Parse(
            rest[(isAdding ? AddingStart : DeletingStart).Length..^2], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        return new RecordItem<T>.Pending(isAdding, since, rows, item.ETag);
    }

    public async Task<Stored<T>?> WriteAsync(T record, string rows, WriteCondition condition, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(record, schema.Json);
        var body = rows.Length == 0 ? json : $"{RowsStart}{rows}{RecordStart}{json}}}";
        var etag = await store.PutAsync(ItemKeyOf(schema.Key(record)), body, condition, cancellationToken);
        return etag is null ? null : new Stored<T>(record, etag) { Rows = rows };
    }

    /// <summary>Writes a mark of a writer under way.</summary>
    /// <returns>Its etag; null when the condition did not hold.</returns>
    public Task<string?> MarkAsync(
        RecordKey key, bool isAdding, DateTimeOffset since, string rows, WriteCondition condition, CancellationToken cancellationToken) =>
        store.PutAsync(
            ItemKeyOf(key),
            $"{RowsStart}{rows}{(isAdding ? AddingStart : DeletingStart)}{since.ToString("O", CultureInfo.InvariantCulture)}\"}}",
            condition,
            cancellationToken);

    private RecordItem<T>.Live Live(StoredItem item, ReadOnlySpan<char> json, string rows)
    {
        var record = JsonSerializer.Deserialize(json, schema.Json) ?? throw new JsonException($"{schema.Name} {item.Key} holds null.");
        return new RecordItem<T>.Live(new Stored<T>(record, item.ETag) { Rows = rows }, item.Body);
    }
}
