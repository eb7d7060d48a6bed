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
        if (form.Password!.Length is < PasswordAttribute.Least or > PasswordAttribute.Most)
        {
            return Form(
                context,
                form.Token!,
                StatusCodes.Status400BadRequest,
                In(context, "Нужно от 8 до 128 знаков.", "8-ден 128-ге дейін таңба қажет.", "It takes 8 to 128 characters."));
        }

        var (status, (title, text)) = await resetPassword.RunAsync(form.Token!, form.Password, cancellationToken)
            ? (StatusCodes.Status200OK, In(
                context,
                ("Пароль изменён", "Теперь войдите с новым паролем."),
                ("Құпиясөз өзгертілді", "Енді жаңа құпиясөзбен кіріңіз."),
                ("The password is changed", "Sign in with the new one.")))
            : (StatusCodes.Status400BadRequest, In(
                context,
                ("Ссылка не действует", "Она уже использована или устарела. Попросите новую."),
                ("Сілтеме жарамсыз", "Ол қолданылып қойған немесе ескірген. Жаңасын сұраңыз."),
                ("The link does not work", "It was used or has expired. Ask for a new one.")));
        return SmallPage.Of(context.Response, status, title, text);
    }

    private static ContentHttpResult Form(HttpContext context, string token, int status, string? fault)
    {
        var (title, send) = In(context, ("Новый пароль", "Сохранить"), ("Жаңа құпиясөз", "Сақтау"), ("A new password", "Save"));
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

    private static T In<T>(HttpContext context, T russian, T kazakh, T english) =>
        PreferredLanguage.Of(context.Request) switch { "ru" => russian, "kk" => kazakh, _ => english };
}
