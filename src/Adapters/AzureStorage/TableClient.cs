using System.Net;
using System.Runtime.CompilerServices;
using Azure.Core;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Rows over the table service's REST interface. A table is made when the first write finds it missing.</summary>
internal sealed class TableClient(StorageClient client)
{
    private const string Json = "application/json";
    private const string JsonWithETags = "application/json;odata=minimalmetadata";
    private const int MaxTries = 5;

    private readonly SingleFlight _tables = new();

    public async Task<TableRow?> GetAsync(ItemKey key, CancellationToken cancellationToken)
    {
        using var message = client.CreateMessage(RequestMethod.Get, PathOf(key));
        message.Request.Headers.SetValue("Accept", JsonWithETags);
        return await client.SendAsync(message, cancellationToken) == HttpStatusCode.NotFound
            ? null
            : TableRow.Read(message.Response.Content.ToMemory());
    }

    /// <param name="etag">The row's own etag, where the condition asks for one.</param>
    public async Task<TableWrite> PutAsync(
        ItemKey key, ReadOnlyMemory<byte> row, bool isInsert, string? etag, CancellationToken cancellationToken)
    {
        var isSentTwice = false;
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            using var message = client.CreateMessage(isInsert ? RequestMethod.Post : RequestMethod.Put, isInsert ? $"/{key.Collection}" : PathOf(key));
            message.Request.Headers.SetValue("Accept", Json);
            message.Request.Headers.SetValue("Content-Type", Json);
            message.Request.Headers.SetValue("Prefer", "return-no-content");
            message.Request.Content = RequestContent.Create(row);
            if (etag is not null)
            {
                message.Request.Headers.SetValue("If-Match", etag);
            }

            var status = await client.SendAsync(message, cancellationToken);
            isSentTwice |= message.ProcessingContext.RetryNumber > 0;
            switch (status, StorageReply.ErrorCode(message.Response))
            {
                case ( < HttpStatusCode.MultipleChoices, _):
                    return new TableWrite(message.Response.Headers.ETag?.ToString("H"), isSentTwice);
                case (HttpStatusCode.NotFound, "TableNotFound"):
                    await _tables.RunAsync(key.Collection, () => CreateAsync(key.Collection), cancellationToken);
                    break;
                case (HttpStatusCode.NotFound, _) when etag is not null:
                case (HttpStatusCode.PreconditionFailed, _):
                case (HttpStatusCode.Conflict, "EntityAlreadyExists") when isInsert:
                    return new TableWrite(null, isSentTwice);
            }
        }

        throw new StoreUnavailableException($"The table service did not settle a write to {key.Collection}.");
    }

    /// <returns>False when the row has another etag; a row that is not there counts as deleted.</returns>
    public async Task<bool> DeleteAsync(ItemKey key, string? etag, CancellationToken cancellationToken)
    {
        using var message = client.CreateMessage(RequestMethod.Delete, PathOf(key));
        message.Request.Headers.SetValue("Accept", Json);
        message.Request.Headers.SetValue("If-Match", etag ?? "*");
        return await client.SendAsync(message, cancellationToken) switch
        {
            HttpStatusCode.PreconditionFailed => false,
            HttpStatusCode.Conflict => throw new StoreUnavailableException($"The table service did not settle a deletion in {key.Collection}."),
            _ => true,
        };
    }

    public async IAsyncEnumerable<TableRow> ScanAsync(
        string collection, string partition, KeyRange range, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = $"PartitionKey eq {Quote(partition)}"
            + (range.From is null ? "" : $" and RowKey ge {Quote(range.From)}")
            + (range.Before is null ? "" : $" and RowKey lt {Quote(range.Before)}");
        var path = $"/{collection}()?$filter={Uri.EscapeDataString(filter)}&$top={pageSize}";
        for (string? next = ""; next is not null;)
        {
            using var message = client.CreateMessage(RequestMethod.Get, path + next);
            message.Request.Headers.SetValue("Accept", JsonWithETags);
            if (await client.SendAsync(message, cancellationToken) == HttpStatusCode.NotFound)
            {
                yield break;
            }

            // A page may be short, or empty, with more behind it: the headers alone say when it was the last.
            var headers = message.Response.Headers;
            next = headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var nextPartition)
                ? $"&NextPartitionKey={Uri.EscapeDataString(nextPartition)}"
                    + (headers.TryGetValue("x-ms-continuation-NextRowKey", out var nextRow) ? $"&NextRowKey={Uri.EscapeDataString(nextRow)}" : "")
                : null;
            foreach (var row in TableRow.ReadPage(message.Response.Content.ToMemory()))
            {
                yield return row;
            }
        }
    }

    /// <summary>One cheap call that needs the service and the right to use it.</summary>
    public async Task PingAsync(CancellationToken cancellationToken)
    {
        using var message = client.CreateMessage(RequestMethod.Get, "/Tables?$top=1");
        message.Request.Headers.SetValue("Accept", Json);
        await client.SendAsync(message, cancellationToken);
    }

    private static string PathOf(ItemKey key) =>
        $"/{key.Collection}(PartitionKey='{Uri.EscapeDataString(key.Partition)}',RowKey='{Uri.EscapeDataString(key.Key)}')";

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private async Task CreateAsync(string table)
    {
        using var message = client.CreateMessage(RequestMethod.Post, "/Tables");
        message.Request.Headers.SetValue("Accept", Json);
        message.Request.Headers.SetValue("Content-Type", Json);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(BinaryData.FromString($$"""{"TableName":"{{table}}"}"""));
        if (await client.SendAsync(message, CancellationToken.None) == HttpStatusCode.Conflict
            && StorageReply.ErrorCode(message.Response) is var code and not "TableAlreadyExists")
        {
            throw new StoreUnavailableException($"The table service cannot make table {table} now: {code}.") { RetryAfter = TimeSpan.FromSeconds(30) };
        }
    }
}
