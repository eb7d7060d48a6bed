using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Core.Storage;

namespace JobFunctions.Server.Workflows;

/// <summary>Where runs, their histories and the indexes over them stand in the partition store.</summary>
/// <remarks>
/// A run and its history share a partition named by its id. Open runs and ended ones are listed in a fixed number of index partitions,
/// so that looking for work costs the same however many runs there were.
/// </remarks>
internal sealed class RunStore(IPartitionStore store, TimeProvider time)
{
    /// <summary>Part of the stored keys, so it never changes.</summary>
    public const int Shards = 4;

    private const string Runs = "WorkflowRuns";
    private const string Index = "WorkflowIndex";
    private const string RunKey = "run";
    private const int PageSize = 200;

    /// <returns>null for an id that has no run.</returns>
    public async Task<StoredRun?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        await store.GetAsync(RunItem(instanceId), cancellationToken) is { } item
            ? new StoredRun(Read(item, RunJson.Default.RunRecord), item.ETag)
            : null;

    /// <param name="etag">The version to replace; null writes a run that is not there.</param>
    /// <returns>null when the condition did not hold.</returns>
    public async Task<StoredRun?> WriteAsync(RunRecord run, string? etag, CancellationToken cancellationToken)
    {
        var condition = etag is null ? WriteCondition.IfAbsent : WriteCondition.IfMatches(etag);
        return await PutOnceAsync(RunItem(run.InstanceId), Write(run, RunJson.Default.RunRecord), condition, cancellationToken) is { } written
            ? new StoredRun(run, written)
            : null;
    }

    /// <summary>Appends to the history at a place that nobody has written yet.</summary>
    /// <returns>False when somebody has.</returns>
    public async Task<bool> AppendAsync(RunRecord run, int place, HistoryRow row, CancellationToken cancellationToken) =>
        await PutOnceAsync(
            HistoryItem(run.InstanceId, run.Generation, place), Write(row, RunJson.Default.HistoryRow), WriteCondition.IfAbsent, cancellationToken) is not null;

    /// <summary>The rows of one generation in order; their places run from 0 without a gap.</summary>
    public async IAsyncEnumerable<HistoryRow> ReadHistoryAsync(
        string instanceId, int generation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = KeyRange.Prefix(HistoryPrefix(generation));
        await foreach (var item in store.ScanAsync(Runs, instanceId, range, PageSize, cancellationToken))
        {
            yield return Read(item, RunJson.Default.HistoryRow);
        }
    }

    /// <summary>Deletes the histories of the generations before <paramref name="before"/>; safe to repeat.</summary>
    public async Task DeleteHistoryAsync(string instanceId, int before, CancellationToken cancellationToken)
    {
        var range = new KeyRange(HistoryPrefix(0), HistoryPrefix(before));
        await foreach (var item in store.ScanAsync(Runs, instanceId, range, PageSize, cancellationToken))
        {
            await store.DeleteAsync(new ItemKey(Runs, instanceId, item.Key), null, cancellationToken);
        }
    }

    /// <returns>False when the run has changed since it was read.</returns>
    public Task<bool> DeleteRunAsync(StoredRun run, CancellationToken cancellationToken) =>
        store.DeleteAsync(RunItem(run.Run.InstanceId), run.ETag, cancellationToken);

    /// <summary>Lists a run as open; again, so that every runner looks at it.</summary>
    public Task ListOpenAsync(string instanceId, int generation, CancellationToken cancellationToken)
    {
        var body = Write(new OpenRunBody(instanceId, generation, time.GetUtcNow()), RunJson.Default.OpenRunBody);
        return store.PutAsync(OpenItem(instanceId, generation), body, WriteCondition.Always, cancellationToken);
    }

    public Task UnlistOpenAsync(string instanceId, int generation, string? etag, CancellationToken cancellationToken) =>
        store.DeleteAsync(OpenItem(instanceId, generation), etag, cancellationToken);

    public async IAsyncEnumerable<OpenRun> ReadOpenAsync(int shard, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in store.ScanAsync(Index, OpenPartition(shard), KeyRange.All, PageSize, cancellationToken))
        {
            var body = Read(item, RunJson.Default.OpenRunBody);
            yield return new OpenRun(item.Key, body.InstanceId, body.Generation, body.At, item.ETag);
        }
    }

    /// <summary>Lists a run for the clean-up; written before the run itself says that it has ended.</summary>
    public Task ListEndedAsync(RunRecord run, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var body = Write(new OpenRunBody(run.InstanceId, run.Generation, at), RunJson.Default.OpenRunBody);
        var key = EndedKey(at) + run.InstanceId;
        return store.PutAsync(new ItemKey(Index, EndedPartition(ShardOf(run.InstanceId)), key), body, WriteCondition.Always, cancellationToken);
    }

    /// <summary>What ended before a time, longest ago first.</summary>
    public async IAsyncEnumerable<OpenRun> ReadEndedAsync(
        int shard, DateTimeOffset before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = new KeyRange(null, EndedKey(before));
        await foreach (var item in store.ScanAsync(Index, EndedPartition(shard), range, PageSize, cancellationToken))
        {
            var body = Read(item, RunJson.Default.OpenRunBody);
            yield return new OpenRun(item.Key, body.InstanceId, body.Generation, body.At, item.ETag);
        }
    }

    /// <summary>Takes an ended run out of what the clean-up looks at.</summary>
    public Task UnlistEndedAsync(RunRecord run, CancellationToken cancellationToken) => run.FinishedAt is { } at
        ? store.DeleteAsync(new ItemKey(Index, EndedPartition(ShardOf(run.InstanceId)), EndedKey(at) + run.InstanceId), null, cancellationToken)
        : Task.CompletedTask;

    public Task UnlistEndedAsync(OpenRun row, CancellationToken cancellationToken) =>
        store.DeleteAsync(new ItemKey(Index, EndedPartition(ShardOf(row.InstanceId)), row.Key), null, cancellationToken);

    /// <summary>A write whose reply was lost may have happened: finding the very body counts as success. All bodies name their writer.</summary>
    private async Task<string?> PutOnceAsync(ItemKey key, string body, WriteCondition condition, CancellationToken cancellationToken)
    {
        if (await store.PutAsync(key, body, condition, cancellationToken) is { } etag)
        {
            return etag;
        }

        return await store.GetAsync(key, cancellationToken) is { } item && item.Body == body ? item.ETag : null;
    }

    private static ItemKey RunItem(string instanceId) => new(Runs, instanceId, RunKey);

    private static ItemKey HistoryItem(string instanceId, int generation, int place) =>
        new(Runs, instanceId, HistoryPrefix(generation) + place.ToString("D8", CultureInfo.InvariantCulture));

    private static string HistoryPrefix(int generation) => string.Create(CultureInfo.InvariantCulture, $"history:{generation:D6}:");

    private static ItemKey OpenItem(string instanceId, int generation) =>
        new(Index, OpenPartition(ShardOf(instanceId)), string.Create(CultureInfo.InvariantCulture, $"{instanceId}:{generation:D6}"));

    private static string OpenPartition(int shard) => string.Create(CultureInfo.InvariantCulture, $"open-{shard}");

    private static string EndedPartition(int shard) => string.Create(CultureInfo.InvariantCulture, $"ended-{shard}");

    private static string EndedKey(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyyMMddHHmmss}:");

    private static int ShardOf(string instanceId)
    {
        // FNV-1a: the same in every process and release, which string.GetHashCode is not.
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(instanceId))
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return (int)(hash % Shards);
    }

    private static string Write<T>(T value, JsonTypeInfo<T> json) => JsonSerializer.Serialize(value, json);

    private static T Read<T>(StoredItem item, JsonTypeInfo<T> json) =>
        JsonSerializer.Deserialize(item.Body, json) ?? throw new JsonException($"{item.Key} holds null.");
}
