using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Signs each try of a call to the table service with the account key.</summary>
/// <remarks>Storage REST, "Authorize with Shared Key", Table service format, read 2026-11.</remarks>
internal sealed class TableSharedKeyPolicy(SharedKey key, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", key.Sign(TextToSign(message.Request, date)));
    }

    // The resource takes the comp parameter alone, and no call of ours has one.
    private string TextToSign(Request request, string date)
    {
        var contentType = request.Headers.TryGetValue("Content-Type", out var value) ? value : "";
        return $"{request.Method}\n\n{contentType}\n{date}\n/{key.Account}{request.Uri.ToUri().AbsolutePath}";
    }
}
