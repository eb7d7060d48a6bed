using System.Globalization;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Signs each try of a call to the blob service with the account key.</summary>
/// <remarks>Storage REST, "Authorize with Shared Key", Blob service format of 2015-02-21 and later, read 2026-11.</remarks>
internal sealed class BlobSharedKeyPolicy(SharedKey key, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    // In the order that the signature takes them, behind Content-Length.
    private static readonly string[] SignedHeaders =
        ["Content-MD5", "Content-Type", "Date", "If-Modified-Since", "If-Match", "If-None-Match", "If-Unmodified-Since", "Range"];

    public override void OnSendingRequest(HttpMessage message)
    {
        message.Request.Headers.SetValue("x-ms-date", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        message.Request.Headers.SetValue("Authorization", key.Sign(TextToSign(message.Request)));
    }

    private string TextToSign(Request request)
    {
        var text = new StringBuilder($"{request.Method}\n");
        text.Append(Header(request, "Content-Encoding")).Append('\n').Append(Header(request, "Content-Language")).Append('\n');
        if (request.Content is { } content && content.TryComputeLength(out var length) && length > 0)
        {
            text.Append(length);
        }

        foreach (var name in SignedHeaders)
        {
            text.Append('\n').Append(Header(request, name));
        }

        var ownHeaders = request.Headers
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .Select(header => (Name: header.Name.ToLowerInvariant(), header.Value))
            .OrderBy(header => header.Name, StringComparer.Ordinal);
        foreach (var (name, value) in ownHeaders)
        {
            text.Append('\n').Append(name).Append(':').Append(value);
        }

        var uri = request.Uri.ToUri();
        text.Append("\n/").Append(key.Account).Append(uri.AbsolutePath);
        foreach (var parameter in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            text.Append('\n').Append(parameter.AsSpan(0, equals)).Append(':').Append(Uri.UnescapeDataString(parameter.AsSpan(equals + 1)));
        }

        return text.ToString();
    }

    private static string Header(Request request, string name) => request.Headers.TryGetValue(name, out var value) ? value : "";
}
