using JobFunctions.Api.Limits;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Accounts.Passwords;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Accounts;

/// <summary>What the links in e-mails lead to, and how to ask for one.</summary>
internal static class PasswordEndpoints
{
    public static void MapPasswords(this IEndpointRouteBuilder auth)
    {
        auth.MapGet("/verify-email", VerifyAsync)
            .AllowAnonymous()
            .WithName("VerifyEmail")
            .WithSummary("Confirm an e-mail address by its link")
            .WithDescription("Answers a browser with a small page.");
        auth.MapPost("/password/forgot", ForgotAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .WithName("ForgotPassword")
            .WithSummary("Ask for a link to set a new password")
            .WithDescription("Answers 202 whether or not the e-mail has an account.");
        auth.MapPost("/password/reset", ResetAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .WithName("ResetPassword")
            .WithSummary("Set a new password by the link's token")
            .WithDescription("The token is good once. All sessions and access tokens of the account end.");
    }

    private static async Task<Results<Ok<VerifiedReply>, ContentHttpResult, ValidationProblem>> VerifyAsync(
        [AsParameters] TokenInQuery query, HttpContext context, VerifyEmail verifyEmail, CancellationToken cancellationToken)
    {
        var isVerified = await verifyEmail.RunAsync(query.Token, cancellationToken);
        if (context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html"))
        {
            var (title, text) = (PreferredLanguage.Of(context.Request), isVerified) switch
            {
                ("ru", true) => ("Адрес подтверждён", "Страницу можно закрыть."),
                ("ru", false) => ("Ссылка не действует", "Она уже открыта или устарела."),
                ("kk", true) => ("Мекенжай расталды", "Бетті жабуға болады."),
                ("kk", false) => ("Сілтеме жарамсыз", "Ол қолданылып қойған немесе ескірген."),
                (_, true) => ("The address is confirmed", "You can close the page."),
                (_, false) => ("The link does not work", "It was used or has expired."),
            };
            return SmallPage.Of(context.Response, isVerified ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, title, text);
        }

        return isVerified
            ? TypedResults.Ok(new VerifiedReply(true))
            : Problem.Invalid("token", "Is none of ours, was used, or has expired.");
    }

    private static async Task<Accepted> ForgotAsync(ForgotPasswordRequest request, AskPasswordReset askReset, CancellationToken cancellationToken)
    {
        await askReset.RunAsync(EmailAddress.Normalize(request.Email!), cancellationToken);
        return TypedResults.Accepted((string?)null);
    }

    private static async Task<Results<NoContent, ValidationProblem>> ResetAsync(
        ResetPasswordRequest request, ResetPassword resetPassword, CancellationToken cancellationToken) =>
        await resetPassword.RunAsync(request.Token!, request.Password!, cancellationToken)
            ? TypedResults.NoContent()
            : Problem.Invalid("token", "Is none of ours, was used, or has expired. Ask for a new link.");
}
