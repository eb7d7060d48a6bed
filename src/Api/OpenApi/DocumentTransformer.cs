using JobFunctions.Api.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace JobFunctions.Api.OpenApi;

/// <summary>The head of the document: what the service is, and how to prove who calls.</summary>
internal sealed class DocumentTransformer : IOpenApiDocumentTransformer
{
    private const string Description = """
        The backend of a job platform: a resume in, fitting vacancies out.

        Bodies are JSON in snake_case; unknown members are ignored. Times are ISO 8601 in UTC. A trailing slash is accepted everywhere.
        Errors are RFC 9457 problems with a `trace_id`; a 400 adds `errors`, the messages for each member.

        Lists take `limit` (1-100, 20 where it is missing) and `cursor`, and answer `items` and `next_cursor`.

        POSTs that create take an `Idempotency-Key`: a repeat within a day gives the first reply, with `Idempotent-Replayed: true`.
        GETs of single things carry an `ETag` and answer `If-None-Match` with 304.

        A client address may call 60 times a minute. On the bot surface the limit is for each person, since all calls come from one address;
        calls that name no person in their address share 3000 a minute. Operators may set other limits. A 429 says in `Retry-After` when to go on.
        """;

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "JobFunctions", Version = "v1", Description = Description };

        // Where the document was read from is where the service is.
        document.Servers = [];

        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[BotKeyHandler.SchemeName] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = BotKeyHandler.SchemeName,
            Description = "The bot's secret.",
        };
        document.Components.SecuritySchemes[BearerHandler.SchemeName] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "A person's access token. Sign in with the e-mail as the username; the client id and secret stay empty.",
            Flows = new OpenApiOAuthFlows
            {
                Password = new OpenApiOAuthFlow
                {
                    TokenUrl = new Uri("/api/v1/auth/login/access-token", UriKind.Relative),
                    RefreshUrl = new Uri("/api/v1/auth/refresh", UriKind.Relative),
                    Scopes = new Dictionary<string, string>(),
                },
            },
        };
        return Task.CompletedTask;
    }
}
