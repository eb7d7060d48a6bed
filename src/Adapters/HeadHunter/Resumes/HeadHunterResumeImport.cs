using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.HeadHunter.Resumes;

/// <summary>Reads a person's resumes with a code that hh.ru gave them: hh.ru API, "Authorization" and "Resumes", read 2026-11.</summary>
/// <remarks>The person's token is used for the two reads and forgotten.</remarks>
internal sealed class HeadHunterResumeImport(IOptions<HeadHunterOptions> options, IHttpClientFactory http) : IHhResumeImport
{
    private const string ProductName = "JobFunctions/0.1";

    public bool IsEnabled => !string.IsNullOrWhiteSpace(options.Value.ClientId);

    public Uri AuthorizeUrl(string state)
    {
        var query = new Dictionary<string, string?> { ["response_type"] = "code", ["client_id"] = options.Value.ClientId, ["state"] = state };
        if (options.Value.RedirectUri is { } back)
        {
            query["redirect_uri"] = back.OriginalString;
        }

        return new Uri(QueryOf(options.Value.AuthorizeUrl.AbsoluteUri, query));
    }

    public async Task<HhResumeAnswer> ReadAsync(string code, CancellationToken cancellationToken)
    {
        if (await ExchangeAsync(code, cancellationToken) is not { } token)
        {
            return new HhResumeAnswer.CodeRefused();
        }

        if (await GetAsync("resumes/mine", token, HeadHunterResumeJson.Default.Mine, cancellationToken) is not { } list)
        {
            return new HhResumeAnswer.Closed();
        }

        if (list.Items?.MaxBy(item => item.UpdatedAt, StringComparer.Ordinal)?.Id is not { Length: > 0 } id)
        {
            return new HhResumeAnswer.None();
        }

        return await GetAsync($"resumes/{Uri.EscapeDataString(id)}", token, HeadHunterResumeJson.Default.HeadHunterResume, cancellationToken) is { } resume
            ? new HhResumeAnswer.Found(resume.ToFields())
            : new HhResumeAnswer.Closed();
    }

    /// <returns>null when hh.ru does not take the code.</returns>
    private async Task<string?> ExchangeAsync(string code, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.TokenUrl);
        request.Options.Set(PoliteHandler.SingleTry, true);
        List<KeyValuePair<string, string>> fields =
        [
            new("grant_type", "authorization_code"),
            new("client_id", options.Value.ClientId ?? string.Empty),
            new("client_secret", options.Value.ClientSecret ?? string.Empty),
            new("code", code),
        ];
        if (options.Value.RedirectUri is { } back)
        {
            fields.Add(new("redirect_uri", back.OriginalString));
        }

        request.Content = new FormUrlEncodedContent(fields);
        var (status, body, failure) = await SendAsync(request, cancellationToken);
        var answer = Read(body, HeadHunterResumeJson.Default.Token);
        return (status, answer) switch
        {
            (HttpStatusCode.OK, { AccessToken: { Length: > 0 } token }) => token,
            (_, { Error: "invalid_grant" or "invalid_request" }) => null,
            (_, { Error: "invalid_client" }) => throw new SourceRefusedException(
                "hh.ru does not know the application: check HeadHunter__ClientId and HeadHunter__ClientSecret."),
            _ => throw failure,
        };
    }

    /// <returns>null when hh.ru gives no resumes to this application.</returns>
    private async Task<T?> GetAsync<T>(string address, string token, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var root = options.Value.BaseUrl.AbsoluteUri;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(root.EndsWith('/') ? root : root + "/"), address));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        var (status, body, failure) = await SendAsync(request, cancellationToken);
        return status switch
        {
            HttpStatusCode.OK => Read(body, type) ?? throw new SourceBusyException("hh.ru sent a resume that is not the JSON it should be."),
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound => null,
            _ => throw failure,
        };
    }

    private async Task<(HttpStatusCode Status, byte[] Body, Exception Failure)> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", options.Value.UserAgent ?? ProductName);
        using var client = http.CreateClient(HeadHunterMapper.Source);
        try
        {
            using var reply = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var body = await reply.Content.ReadAsByteArrayAsync(cancellationToken);
            return (reply.StatusCode, body, HeadHunterErrors.Of(reply, body, hasToken: true));
        }
        catch (ServiceBusyException exception)
        {
            throw new SourceBusyException(exception.Message, exception) { RetryAfter = exception.RetryAfter };
        }
        catch (ReplyTooLargeException exception)
        {
            throw new SourceRefusedException("hh.ru sent a reply too large to be what was asked for.", exception);
        }
    }

    private static T? Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            // Told apart by the status, where it matters.
            return null;
        }
    }

    private static string QueryOf(string address, Dictionary<string, string?> query) =>
        address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?")
        + string.Join('&', query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value ?? string.Empty)}"));
}
