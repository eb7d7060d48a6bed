using System.Net;
using System.Text.Json;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Search;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Google;

/// <summary>Changes Google's authorization code for an id token, and reads it (RFC 6749 4.1.3).</summary>
internal sealed partial class GoogleSignIn(
    IOptions<GoogleOptions> options, IHttpClientFactory http, GoogleIdToken idToken, ILogger<GoogleSignIn> log) : IGoogleSignIn
{
    /// <summary>Name of the client.</summary>
    public const string Service = "google";

    public bool IsEnabled => options.Value.ClientId.Length > 0;

    public async Task<GooglePerson?> ProveAsync(string code, string redirectUri, CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(Service);
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "authorization_code"),
            new("code", code),
            new("redirect_uri", redirectUri),
            new("client_id", options.Value.ClientId),
            new("client_secret", options.Value.ClientSecret),
        ]);
        try
        {
            using var reply = await client.PostAsync(options.Value.TokenUrl, form, cancellationToken);
            var body = await reply.Content.ReadAsByteArrayAsync(cancellationToken);
            return Read(body) switch
            {
                { IdToken: { } token } when reply.StatusCode == HttpStatusCode.OK => await idToken.ReadAsync(token, cancellationToken),
                { Error: "invalid_grant" or "invalid_request" } => null,
                { Error: { } error } when reply.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized => throw Misconfigured(error),
                _ => throw new SourceBusyException($"Google answered {(int)reply.StatusCode} when asked for a token."),
            };
        }
        catch (ReplyTooLargeException exception)
        {
            throw new SourceBusyException("Google sent a token that is none.", exception);
        }
        catch (ServiceBusyException exception)
        {
            throw new SourceBusyException(exception.Message, exception) { RetryAfter = exception.RetryAfter };
        }
    }

    private static GoogleWire.Token? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, GoogleWire.Json.Token);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private SourceBusyException Misconfigured(string error)
    {
        LogMisconfigured(error is "invalid_client" or "unauthorized_client" or "redirect_uri_mismatch" ? error : "another error");
        return new SourceBusyException("Google does not take this platform's client. Its operator has been told in the log.");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Google refused the client with {Error}: check Google__ClientId, Google__ClientSecret and the redirect address.")]
    private partial void LogMisconfigured(string error);
}
