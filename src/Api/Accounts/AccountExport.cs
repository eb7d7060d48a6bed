using System.IO.Pipelines;
using System.Text.Json;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Activity;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Accounts;

/// <summary>Writes everything that is kept of a person as one JSON object, a member for each feature.</summary>
/// <remarks>Item by item, so that the longest life takes no more memory than its largest file. A store that fails halfway breaks the reply off, which its reader sees.</remarks>
internal sealed class AccountExport(IEnumerable<IAccountExporter> exporters, IOptions<JsonOptions> json, ActivityLog activity, TimeProvider time)
{
    public async Task WriteAsync(Account account, Stream body, CancellationToken cancellationToken)
    {
        var options = json.Value.SerializerOptions;
        var now = time.GetUtcNow();
        await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.DataExported, account.Id, ActivitySubject.Of(account.Id)));

        // A writer straight over the stream would write to it synchronously at the end of every item.
        var pipe = PipeWriter.Create(body, new StreamPipeWriterOptions(leaveOpen: true));
        await using var writer = new Utf8JsonWriter(pipe, new JsonWriterOptions { Encoder = options.Encoder });
        writer.WriteStartObject();
        writer.WritePropertyName("exported_at");
        JsonSerializer.Serialize(writer, now, options);
        foreach (var exporter in exporters.OrderBy(exporter => !exporter.IsOne).ThenBy(exporter => exporter.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(exporter.Name);
            if (exporter.IsOne)
            {
                await WriteOneAsync(exporter, account, writer, options, cancellationToken);
            }
            else
            {
                await WriteListAsync(exporter, account, writer, pipe, options, cancellationToken);
            }
        }

        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
        await pipe.CompleteAsync();
    }

    private static async Task WriteOneAsync(
        IAccountExporter exporter, Account account, Utf8JsonWriter writer, JsonSerializerOptions options, CancellationToken cancellationToken)
    {
        await foreach (var item in exporter.ReadAsync(account, cancellationToken))
        {
            JsonSerializer.Serialize(writer, item, item.GetType(), options);
            return;
        }

        writer.WriteNullValue();
    }

    private static async Task WriteListAsync(
        IAccountExporter exporter, Account account, Utf8JsonWriter writer, PipeWriter pipe, JsonSerializerOptions options, CancellationToken cancellationToken)
    {
        writer.WriteStartArray();
        await foreach (var item in exporter.ReadAsync(account, cancellationToken))
        {
            JsonSerializer.Serialize(writer, item, item.GetType(), options);
            await pipe.FlushAsync(cancellationToken);
        }

        writer.WriteEndArray();
    }
}
