using System.Net.Http.Headers;
using System.Text;

namespace JobFunctions.Api.Tests;

/// <summary>Calls whose replies are read whole.</summary>
internal static class ReplyExtensions
{
    public static async Task<Reply> AskAsync(this HttpClient client, string path, CancellationToken cancellationToken) =>
        await Reply.OfAsync(await client.GetAsync(path, cancellationToken), cancellationToken);

    public static async Task<Reply> SendJsonAsync(this HttpClient client, string path, string json, CancellationToken cancellationToken)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Reply.OfAsync(await client.PostAsync(path, content, cancellationToken), cancellationToken);
    }

    public static Task<Reply> PutJsonAsync(this HttpClient client, string path, string json, CancellationToken cancellationToken) =>
        SendAsync(client, HttpMethod.Put, path, json, cancellationToken);

    public static Task<Reply> PatchJsonAsync(this HttpClient client, string path, string json, CancellationToken cancellationToken) =>
        SendAsync(client, HttpMethod.Patch, path, json, cancellationToken);

    public static Task<Reply> RemoveAsync(this HttpClient client, string path, CancellationToken cancellationToken) =>
        SendAsync(client, HttpMethod.Delete, path, null, cancellationToken);

    private static async Task<Reply> SendAsync(HttpClient client, HttpMethod method, string path, string? json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await Reply.OfAsync(await client.SendAsync(request, cancellationToken), cancellationToken);
    }

    public static async Task<Reply> SendAsync(this HttpClient client, string path, CancellationToken cancellationToken) =>
        await Reply.OfAsync(await client.PostAsync(path, null, cancellationToken), cancellationToken);

    public static async Task<Reply> UploadAsync(
        this HttpClient client, long person, byte[] file, string name, CancellationToken cancellationToken, string part = "file")
    {
        using var content = new MultipartFormDataContent();
        var section = new ByteArrayContent(file);
        section.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(section, part, name);
        return await Reply.OfAsync(await client.PostAsync($"/bot/resume/file/{person}", content, cancellationToken), cancellationToken);
    }
}
