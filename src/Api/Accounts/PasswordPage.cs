using System.Text.Encodings.Web;
using JobFunctions.Api.Limits;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts.Passwords;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Accounts;

/// <summary>The page that the link for a new password opens, for platforms without a front end of their own. It works without scripts.</summary>
internal static class PasswordPage
{
    public static void MapPasswordPage(this IEndpointRouteBuilder auth)
    {
        auth.MapGet("/password/reset", ShowAsync)
            .AllowAnonymous()
            .WithName("ShowPasswordPage")
            .WithSummary("Show the page that asks for a new password")
            .WithDescription("Opening it uses nothing up: programs that look into e-mails open every link.")
            .Produces<string>(StatusCodes.Status200OK, "text/html");
        auth.MapPost("/password/reset/form", SetAsync)
            .AllowAnonymous()
            .RequireRateLimiting(SignInLimit.Name)
            .DisableAntiforgery()
            .WithName("SubmitPasswordPage")
            .WithSummary("Set a new password from the page")
            .Produces<string>(StatusCodes.Status200OK, "text/html");
    }

    private static ContentHttpResult ShowAsync([AsParameters] TokenInQuery query, HttpContext context) =>
        Form(context, query.Token, StatusCodes.Status200OK, null);

    private static async Task<ContentHttpResult> SetAsync(
        [FromForm] PasswordForm form, HttpContext context, ResetPassword resetPassword, CancellationToken cancellationToken)
    {
        var isRussian = IsRussian(context);
        if (form.Password!.Length is < PasswordAttribute.Least or > PasswordAttribute.Most)
        {
            return Form(
                context,
                form.Token!,
                StatusCodes.Status400BadRequest,
                isRussian ? "Нужно от 8 до 128 знаков." : "It takes 8 to 128 characters.");
        }

        return await resetPassword.RunAsync(form.Token!, form.Password, cancellationToken)
            ? isRussian
                ? SmallPage.Of(context.Response, StatusCodes.Status200OK, "Пароль изменён", "Теперь войдите с новым паролем.")
                : SmallPage.Of(context.Response, StatusCodes.Status200OK, "The password is changed", "Sign in with the new one.")
            : isRussian
                ? SmallPage.Of(context.Response, StatusCodes.Status400BadRequest, "Ссылка не действует", "Она уже использована или устарела. Попросите новую.")
                : SmallPage.Of(context.Response, StatusCodes.Status400BadRequest, "The link does not work", "It was used or has expired. Ask for a new one.");
    }

    private static ContentHttpResult Form(HttpContext context, string token, int status, string? fault)
    {
        var (title, send) = IsRussian(context) ? ("Новый пароль", "Сохранить") : ("A new password", "Save");
        var action = $"{context.Request.PathBase}/api/v1/auth/password/reset/form";
        return SmallPage.OfForm(
            context.Response,
            status,
            title,
            $"""
            <form method="post" action="{HtmlEncoder.Default.Encode(action)}">
            <input type="hidden" name="token" value="{HtmlEncoder.Default.Encode(token)}">
            <p><label>{title}: <input type="password" name="password" required minlength="{PasswordAttribute.Least}" maxlength="{PasswordAttribute.Most}" autocomplete="new-password"></label></p>
            <p>{fault}</p>
            <button>{send}</button>
            </form>
            """);
    }

    private static bool IsRussian(HttpContext context) => PreferredLanguage.Of(context.Request) is "ru" or "kk";
}
