using System.Net;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Azure.Core;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>The blob store on Azure Blob Storage. A container is made when the first write finds it missing.</summary>
internal sealed class AzureBlobStore(StorageClient client) : IBlobStore
{
    private const int PageSize = 1000;
    private const int MaxTries = 3;

    private readonly SingleFlight _containers = new();

    public async Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken)
    {
        name.ThrowIfInvalid();
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            using var message = client.CreateMessage(RequestMethod.Put, PathOf(name));
            message.Request.Headers.SetValue("x-ms-blob-type", "BlockBlob");
            message.Request.Headers.SetValue("x-ms-blob-content-type", mediaType);
            message.Request.Headers.SetValue("Content-Type", "application/octet-stream");
            message.Request.Content = RequestContent.Create(content);
            switch (await client.SendAsync(message, cancellationToken))
            {
                case < HttpStatusCode.MultipleChoices:
                    return;
                case HttpStatusCode.NotFound:
                    await _containers.RunAsync(name.Container, () => CreateAsync(name.Container), cancellationToken);
                    break;
            }
        }

        throw new StoreUnavailableException($"The blob service did not settle a write to {name.Container}.");
    }

    public async Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken)
    {
        name.ThrowIfInvalid();
        using var message = client.CreateMessage(RequestMethod.Get, PathOf(name));
        return await client.SendAsync(message, cancellationToken) == HttpStatusCode.NotFound
            ? null
            : new BlobContent(message.Response.Content.ToMemory(), message.Response.Headers.ContentType ?? "application/octet-stream");
    }

    public async Task DeleteAsync(BlobName name, CancellationToken cancellationToken)
    {
        name.ThrowIfInvalid();
        using var message = client.CreateMessage(RequestMethod.Delete, PathOf(name));
        if (await client.SendAsync(message, cancellationToken) is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
        {
            throw new StorageRefusedException($"A blob of {name.Container} is held by a lease or a snapshot.") { Status = message.Response.Status };
        }
    }

    public async IAsyncEnumerable<BlobName> ListAsync(
        string container, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!BlobName.IsContainer(container))
        {
            throw new ArgumentException($"'{container}' is no name for a container of blobs.", nameof(container));
        }

        var path = $"/{container}?restype=container&comp=list&maxresults={PageSize}&prefix={Uri.EscapeDataString(prefix)}";
        for (string? marker = ""; marker is not null;)
        {
            using var message = client.CreateMessage(RequestMethod.Get, marker.Length == 0 ? path : $"{path}&marker={Uri.EscapeDataString(marker)}");
            if (await client.SendAsync(message, cancellationToken) == HttpStatusCode.NotFound)
            {
                yield break;
            }

            var page = XElement.Load(message.Response.Content.ToStream());
            marker = page.Element("NextMarker")?.Value is { Length: > 0 } next ? next : null;
            foreach (var blob in page.Elements("Blobs").Elements("Blob"))
            {
                yield return new BlobName(container, (string?)blob.Element("Name") ?? "");
            }
        }
    }

    /// <summary>One cheap call that needs the service and the right to use it.</summary>
    public async Task PingAsync(CancellationToken cancellationToken)
    {
        using var message = client.CreateMessage(RequestMethod.Get, "/?comp=list&maxresults=1");
        await client.SendAsync(message, cancellationToken);
    }

    private static string PathOf(BlobName name) =>
        $"/{name.Container}/{string.Join('/', name.Path.Split('/').Select(Uri.EscapeDataString))}";

    private async Task CreateAsync(string container)
    {
        using var message = client.CreateMessage(RequestMethod.Put, $"/{container}?restype=container");
        if (await client.SendAsync(message, CancellationToken.None) == HttpStatusCode.Conflict
            && StorageReply.ErrorCode(message.Response) is var code and not "ContainerAlreadyExists")
        {
            throw new StoreUnavailableException($"The blob service cannot make container {container} now: {code}.") { RetryAfter = TimeSpan.FromSeconds(30) };
        }
    }
}
