using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Tests.Security;

public sealed class AuthorizationTests(ApiApp app)
{
    private static readonly string[] Open =
    [
        "/health/live", "/health/ready", "/openapi/{documentName}.json", "/bot/hh/import",
        "/api/v1/auth/register/user", "/api/v1/auth/register/hr", "/api/v1/auth/register/", "/api/v1/auth/login", "/api/v1/auth/login/access-token", "/api/v1/auth/google", "/api/v1/auth/telegram",
        "/api/v1/auth/refresh", "/api/v1/auth/verify-email", "/api/v1/auth/password/forgot",
        "/api/v1/auth/password/reset", "/api/v1/auth/password/reset", "/api/v1/auth/password/reset/form",
        "/api/v1/jobs/", "/api/v1/jobs/stats", "/api/v1/jobs/{vacancy_id}",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IEnumerable<RouteEndpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void Endpoints_All_AreClosedUnlessListedHere()
    {
        var open = Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.Equal(Open.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Endpoints_AllClosed_Are401WithoutTheKeyAndWithAWrongOne()
    {
        using var stranger = app.NewClient();
        var closed = Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();

        foreach (var endpoint in closed)
        {
            var method = endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods[0];
            var path = endpoint.RoutePattern.RawText!.Replace("{telegram_id}", "42", StringComparison.Ordinal).Replace("{vacancy_id}", "hh:1", StringComparison.Ordinal);
            foreach (var key in (string?[])[null, "", "wrong", ApiApp.BotKey + " ", ApiApp.BotKey.ToUpperInvariant(), ApiApp.BotKey[..^1]])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                if (key is not null)
                {
                    request.Headers.TryAddWithoutValidation("X-BOT-KEY", $"{key}{(key.EndsWith(' ') ? "x" : "")}");
                }

                (await Reply.OfAsync(await stranger.SendAsync(request, Token), Token)).AssertProblem(HttpStatusCode.Unauthorized);
            }
        }

        Assert.NotEmpty(closed);
    }

    [Fact]
    public void Endpoints_WithAJsonBody_TakeATypeThatIsValidated()
    {
        var bodies = Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>())
            .Where(accepts => accepts?.RequestType is not null && accepts.ContentTypes.Contains("application/json"))
            .Select(accepts => accepts!.RequestType!)
            .ToList();

        Assert.NotEmpty(bodies);
        // The framework passes over types that are not public without a word.
        Assert.All(bodies, body => Assert.True(body.IsVisible, $"{body.Name} is not public, so nothing checks it."));
    }

    [Fact]
    public async Task BotKey_Missing_StopsTheStart()
    {
        await Assert.ThrowsAsync<OptionsValidationException>(() => ApiApp.StartAsync(new() { ["Bot:Key"] = "" }));
    }
}
