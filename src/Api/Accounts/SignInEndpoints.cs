using System.Diagnostics;
using System.Text.Json;
using JobFunctions.Api.Limits;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Accounts.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Accounts;

/// <summary>Signing in by password, going on, and signing out.</summary>
internal static class SignInEndpoints
{
    private const int MaxWidgetFields = 20;

    public static void MapSignIn(this IEndpointRouteBuilder auth)
    {
        auth.MapPost("/login", LoginAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .WithName("Login")
            .WithSummary("Sign in by e-mail and password")
            .WithDescription("Five failures in a row lock the e-mail for a quarter of an hour, whether or not it has an account.");
        auth.MapPost("/login/access-token", LoginFormAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .DisableAntiforgery()
            .WithName("LoginAccessToken")
            .WithSummary("Sign in by the OAuth 2.0 password form")
            .WithDescription("For the Authorize button of the docs page and for OAuth 2.0 clients.");
        auth.MapPost("/google", GoogleAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .WithName("LoginGoogle")
            .WithSummary("Sign in or register by Google's authorization code")
            .WithDescription("An account of the same address is joined only when the call carries that account's access token.");
        auth.MapPost("/telegram", TelegramAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .WithName("LoginTelegram")
            .WithSummary("Sign in or register by Telegram's login widget")
            .WithDescription("The body is what the widget gave, every field of it. Somebody whom the bot knows is the same account.")
            .WithRequestExample(AccountExamples.Widget);
        auth.MapPost("/refresh", RefreshAsync)
            .AllowAnonymous()
            .WithName("RefreshToken")
            .WithSummary("Change a refresh token for a new pair")
            .WithDescription("A refresh token is good once. One that comes twice ends the session, since one of the two who hold it stole it.");
        auth.MapPost("/logout", LogoutAsync)
            .RequireAuthorization(Policies.Person)
            .WithName("Logout")
            .WithSummary("End the session of a refresh token");
    }

    private static async Task<Results<Ok<TokenReply>, ProblemHttpResult, ValidationProblem>> LoginAsync(
        LoginRequest request, HttpContext context, SignInWithPassword signIn, CancellationToken cancellationToken) =>
        (request.Email ?? request.Username) is { Length: > 0 } email
            ? await SignInAsync(email, request.Password!, context, signIn, cancellationToken)
            : Problem.Invalid("email", "Is required (or username).");

    private static Task<Results<Ok<TokenReply>, ProblemHttpResult, ValidationProblem>> LoginFormAsync(
        [FromForm] LoginForm form, HttpContext context, SignInWithPassword signIn, CancellationToken cancellationToken) =>
        SignInAsync(form.Username!, form.Password!, context, signIn, cancellationToken);

    private static async Task<Results<Ok<TokenReply>, ProblemHttpResult, ValidationProblem>> SignInAsync(
        string email, string password, HttpContext context, SignInWithPassword signIn, CancellationToken cancellationToken) =>
        Answer(await signIn.RunAsync(email, password, cancellationToken), context);

    private static async Task<Results<Ok<TokenReply>, ProblemHttpResult, ValidationProblem>> GoogleAsync(
        GoogleSignInRequest request, HttpContext context, SignInWithGoogle signIn, CancellationToken cancellationToken)
    {
        if (!signIn.IsEnabled)
        {
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "Signing in by Google is not set up here (Google__ClientId).");
        }

        var bearer = await context.AuthenticateAsync(BearerHandler.SchemeName);
        var current = bearer.Succeeded ? context.Features.Get<Account>()?.Id : null;
        return Answer(await signIn.RunAsync(request.Code!, request.RedirectUri!, current, PreferredLanguage.Of(context.Request), cancellationToken), context);
    }

    private static async Task<Results<Ok<TokenReply>, ProblemHttpResult, ValidationProblem>> TelegramAsync(
        Dictionary<string, JsonElement> fields, HttpContext context, SignInWithTelegram signIn, CancellationToken cancellationToken)
    {
        if (!signIn.IsEnabled)
        {
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "Signing in by Telegram is not set up here (Telegram__BotToken).");
        }

        foreach (var name in (string[])["id", "auth_date", "hash"])
        {
            if (!fields.TryGetValue(name, out var value) || value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                return Problem.Invalid(name, "Is required, as the login widget gave it.");
            }
        }

        var texts = fields.Take(MaxWidgetFields).ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        return Answer(await signIn.RunAsync(texts, PreferredLanguage.Of(context.Request), cancellationToken), context);
    }

    private static Results<Ok<TokenReply>, ProblemHttpResult, ValidationProblem> Answer(SignInOutcome outcome, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        switch (outcome)
        {
            case SignInOutcome.SignedIn(var tokens):
                return TypedResults.Ok(TokenReply.Of(tokens));
            case SignInOutcome.Refused:
                return Problem.Of(StatusCodes.Status401Unauthorized, "The e-mail or the password is wrong.", "wrong_credentials");
            case SignInOutcome.Locked(var wait):
                context.Response.SetRetryAfter(wait);
                return Problem.Of(StatusCodes.Status429TooManyRequests, "Too many failures for this e-mail. Retry-After says when to try again; a new password can be asked for at once.", "locked");
            case SignInOutcome.Blocked:
                return Problem.Of(StatusCodes.Status403Forbidden, "The account is blocked. Ask the platform's support.", "blocked");
            case SignInOutcome.EmailInUse:
                return Problem.Conflict("The address has an account here. Sign in to it, and send this again with its access token to join the two.");
            case SignInOutcome.AwaitsApproval:
                return Problem.Of(StatusCodes.Status403Forbidden, "The account waits for an admin's approval.", "unapproved");
            case var unknown:
                throw new UnreachableException($"{unknown} has no reply.");
        }
    }

    private static async Task<Results<Ok<TokenReply>, ProblemHttpResult>> RefreshAsync(
        RefreshTokenRequest request, HttpContext context, RefreshSession refresh, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await refresh.RunAsync(request.RefreshToken!, cancellationToken) is { } pair
            ? TypedResults.Ok(TokenReply.Of(pair))
            : Problem.Of(StatusCodes.Status401Unauthorized, "The refresh token is none of ours, was used, or has ended. Sign in again.");
    }

    private static async Task<NoContent> LogoutAsync(RefreshTokenRequest request, Caller caller, EndSession endSession, CancellationToken cancellationToken)
    {
        await endSession.OfTokenAsync(caller.Id, request.RefreshToken!, cancellationToken);
        return TypedResults.NoContent();
    }
}
