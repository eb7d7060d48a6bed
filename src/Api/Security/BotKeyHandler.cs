using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Security;

/// <summary>Knows the bot by its key. Hashes are compared, in constant time, so neither the key's text nor its length shows.</summary>
internal sealed class BotKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IOptions<BotOptions> bot,
    IProblemDetailsService problems) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "X-BOT-KEY";

    private static readonly ClaimsPrincipal BotPrincipal =
        new(new ClaimsIdentity([new Claim(ClaimTypes.Role, Roles.Bot)], SchemeName));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(SchemeName, out var sent))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        return Task.FromResult(CryptographicOperations.FixedTimeEquals(Hash(sent.ToString()), Hash(bot.Value.Key))
            ? AuthenticateResult.Success(new AuthenticationTicket(BotPrincipal, SchemeName))
            : AuthenticateResult.Fail("Wrong key."));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = SchemeName;
        await problems.WriteAsync(new ProblemDetailsContext
        {
            HttpContext = Context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status401Unauthorized,
                Detail = "The X-BOT-KEY header is missing or wrong.",
            },
        });
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
