using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Calls one service of a storage account, and turns what cannot be an outcome into exceptions.</summary>
/// <param name="service">Its name for people, such as <c>table service</c>.</param>
internal sealed class StorageClient(HttpPipeline pipeline, Uri address, string service, TimeProvider time)
{
    // Known to every Azure region and to Azurite; the first with Entra tokens for tables is 2020-12-06.
    private const string ApiVersion = "2021-12-02";

    /// <param name="pathAndQuery">Begins with a slash, escaped.</param>
    public HttpMessage CreateMessage(RequestMethod method, string pathAndQuery)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(address.AbsoluteUri.TrimEnd('/') + pathAndQuery));
        message.Request.Headers.SetValue("x-ms-version", ApiVersion);
        return message;
    }

    /// <summary>Makes the call, with retries; the reply stays in the message.</summary>
    /// <returns>2xx, 404, 409, 412; every other status is an exception.</returns>
    /// <exception cref="StoreUnavailableException">No useful reply came after all tries.</exception>
    /// <exception cref="StorageRefusedException">The service will never do this.</exception>
    public async Task<HttpStatusCode> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await pipeline.SendAsync(message, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested
            && exception is RequestFailedException or AggregateException or IOException or OperationCanceledException or AuthenticationFailedException)
        {
            throw new StoreUnavailableException($"The {service} did not answer.", exception);
        }

        var status = (HttpStatusCode)message.Response.Status;
        return status switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => status,
            HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => status,
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => throw Unavailable(message.Response),
            _ => throw Refused(message.Response),
        };
    }

    private StoreUnavailableException Unavailable(Response response)
    {
        var message = $"The {service} answered {response.Status} {StorageReply.ErrorCode(response)}.";
        return StorageReply.RetryAfter(response, time) is { } wait && wait > TimeSpan.Zero
            ? new StoreUnavailableException(message) { RetryAfter = wait }
            : new StoreUnavailableException(message);
    }

    private StorageRefusedException Refused(Response response)
    {
        var code = StorageReply.ErrorCode(response);
        var advice = response.Status is 401 or 403
            ? $" Check the account key of {AzureStorageOptions.SettingName}, or that the identity has the data contributor roles for tables and blobs."
            : "";
        return new StorageRefusedException($"The {service} refused with {response.Status} {code}.{advice}") { Status = response.Status, ErrorCode = code };
    }
}
