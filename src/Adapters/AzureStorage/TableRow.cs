using System.Buffers;
using System.Text;
using System.Text.Json;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>A row of the table service: a body in UTF-8 over binary properties, or the name of the blob that holds it.</summary>
internal sealed record TableRow(string Key, ReadOnlyMemory<byte> Body, string? Blob, string Marks, string ETag)
{
    /// <summary>Longest body inside a row: eleven full properties, which in base64 stay under the 1 MiB that a row and its request may have.</summary>
    public const int MaxInlineBytes = 11 * ChunkBytes;

    // Longest binary property: Storage REST, "Understanding the Table service data model", read 2026-11.
    private const int ChunkBytes = 64 * 1024;

    private const string MarksName = "Marks";
    private const string BlobName = "BodyBlob";
    private const string ChunkName = "Body";

    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The row as the service takes it.</summary>
    public static ReadOnlyMemory<byte> Write(ItemKey key, ReadOnlySpan<byte> body, string? blob, string marks)
    {
        var buffer = new ArrayBufferWriter<byte>(512 + (body.Length * 4 / 3));
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("PartitionKey", key.Partition);
        json.WriteString("RowKey", key.Key);
        json.WriteString(MarksName, marks);
        if (blob is not null)
        {
            json.WriteString(BlobName, blob);
        }

        for (var (chunk, start) = (0, 0); start < body.Length; chunk++, start += ChunkBytes)
        {
            json.WriteString($"{ChunkName}{chunk}@odata.type", "Edm.Binary");
            json.WriteBase64String($"{ChunkName}{chunk}", body[start..Math.Min(start + ChunkBytes, body.Length)]);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    public static TableRow Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    public static IReadOnlyList<TableRow> ReadPage(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(Read)];
    }

    private static TableRow Read(JsonElement row)
    {
        using var body = new MemoryStream();
        for (var chunk = 0; row.TryGetProperty($"{ChunkName}{chunk}", out var property); chunk++)
        {
            body.Write(property.GetBytesFromBase64());
        }

        return new TableRow(
            Text("RowKey"),
            body.GetBuffer().AsMemory(0, (int)body.Length),
            row.TryGetProperty(BlobName, out var blob) ? blob.GetString() : null,
            row.TryGetProperty(MarksName, out var marks) ? marks.GetString() ?? "" : "",
            Text("odata.etag"));

        string Text(string name) => row.GetProperty(name).GetString() ?? throw new JsonException($"A row has no {name}.");
    }
}
