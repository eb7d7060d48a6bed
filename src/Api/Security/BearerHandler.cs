using System.Security.Claims;
using System.Text.Encodings.Web;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace JobFunctions.Api.Security;

/// <summary>Knows a person by their access token (RFC 6750).</summary>
/// <remarks>The account is read each time, so that a blocked or deleted one is shut out at once and a role is never an old one.</remarks>
internal sealed class BearerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    AccessTokens tokens,
    FindAccount findAccount,
    IProblemDetailsService problems) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (tokens.Read(header[Prefix.Length..].Trim()) is not { } token)
        {
            return AuthenticateResult.Fail("The access token is none of ours, was changed, or has expired.");
        }

        if (await findAccount.ByIdAsync(token.AccountId, Context.RequestAborted) is not { Value: { MaySignIn: true } account }
            || account.TokenEpoch != token.Epoch
            || account.Role != token.Role)
        {
            return AuthenticateResult.Fail("The account was deleted or blocked, or its password changed.");
        }

        Context.Features.Set(account);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(ClaimTypes.Role, account.Role.Name())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = failure is null ? SchemeName : $"{SchemeName} error=\"invalid_token\"";
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = Context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status401Unauthorized,
                Detail = failure is null
                    ? "This call needs a signed-in person: send Authorization: Bearer and the access token."
                    : $"{failure.Message} Refresh it or sign in again.",
            },
        });
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        var roles = Route.EndpointOf(Context)?.Metadata.GetOrderedMetadata<IAuthorizeData>().LastOrDefault(data => data.Policy is not null)?.Policy;
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = Context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status403Forbidden,
                Detail = $"This call is for the role {roles?.Replace("-or-", " or ", StringComparison.Ordinal)}; you are signed in as {Context.Features.Get<Account>()?.Role.Name()}.",
            },
        });
    }
}
