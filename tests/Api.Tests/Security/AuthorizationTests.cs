using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Tests.Security;

public sealed class AuthorizationTests(ApiApp app)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IEnumerable<RouteEndpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void Endpoints_All_AreClosedUnlessTheTableOpensThem()
    {
        var open = Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => $"{endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods[0].ToLowerInvariant()} {endpoint.RoutePattern.RawText!.TrimEnd('/')}");

        var expected = AccessTable.Meant.Keys.Where(AccessTable.IsOpen).Append("get /openapi/{documentName}.json");
        Assert.Equal(expected.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
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
