using System.Text.Encodings.Web;
using JobFunctions.Api.Accounts;
using JobFunctions.Api.Replies;
using JobFunctions.Core.Notifications.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Settings;

/// <summary>The link at the foot of e-mails: mail programs POST to it (RFC 8058), people open its page.</summary>
internal static class UnsubscribePage
{
    private const string Path = "/unsubscribe";

    public static void MapUnsubscribe(this IEndpointRouteBuilder canonical)
    {
        canonical.MapGet(Path, ShowAsync)
            .AllowAnonymous()
            .WithTags("Notifications")
            .WithName("ShowUnsubscribePage")
            .WithSummary("Show the page that ends e-mails of a kind")
            .WithDescription("Opening it ends nothing: programs that look into e-mails open every link.")
            .ProducesValidationProblem()
            .Produces<string>(StatusCodes.Status200OK, "text/html");
        canonical.MapPost(Path, EndAsync)
            .AllowAnonymous()
            .WithTags("Notifications")
            .WithName("Unsubscribe")
            .WithSummary("End e-mails of a kind by the link in one of them")
            .WithDescription("As RFC 8058 has it: one POST, no sign-in, safe to repeat. Whatever the body is.")
            .ProducesValidationProblem()
            .Produces<string>(StatusCodes.Status200OK, "text/html");
    }

    private static async Task<ContentHttpResult> ShowAsync(
        [AsParameters] LinkTokenInQuery query, HttpContext context, Unsubscribe unsubscribe, CancellationToken cancellationToken)
    {
        if (!await unsubscribe.IsKnownAsync(query.Token, cancellationToken))
        {
            return Unknown(context);
        }

        var (title, send) = PreferredLanguage.Of(context.Request) switch
        {
            "ru" => ("Отписаться от таких писем?", "Отписаться"),
            "kk" => ("Мұндай хаттарды тоқтату керек пе?", "Тоқтату"),
            _ => ("Stop e-mails of this kind?", "Stop them"),
        };
        var action = $"{context.Request.PathBase}/api/v1{Path}?token={Uri.EscapeDataString(query.Token)}";
        return SmallPage.OfForm(
            context.Response, StatusCodes.Status200OK, title, $"""<form method="post" action="{HtmlEncoder.Default.Encode(action)}"><button>{send}</button></form>""");
    }

    private static async Task<ContentHttpResult> EndAsync(
        [AsParameters] LinkTokenInQuery query, HttpContext context, Unsubscribe unsubscribe, CancellationToken cancellationToken) =>
        !await unsubscribe.RunAsync(query.Token, cancellationToken) ? Unknown(context) : Page(
            context,
            StatusCodes.Status200OK,
            ("Готово", "Таких писем больше не будет. Вернуть их можно в настройках."),
            ("Дайын", "Мұндай хаттар енді келмейді. Оларды баптаулардан қайтаруға болады."),
            ("Done", "There will be no more e-mails of this kind. The settings bring them back."));

    private static ContentHttpResult Unknown(HttpContext context) => Page(
        context,
        StatusCodes.Status400BadRequest,
        ("Ссылка не действует", "Она неполная, или аккаунта больше нет."),
        ("Сілтеме жарамсыз", "Ол толық емес немесе аккаунт енді жоқ."),
        ("The link does not work", "It is not whole, or the account is no more."));

    private static ContentHttpResult Page(
        HttpContext context, int status, (string Title, string Text) russian, (string Title, string Text) kazakh, (string Title, string Text) english)
    {
        var (title, text) = PreferredLanguage.Of(context.Request) switch { "ru" => russian, "kk" => kazakh, _ => english };
        return SmallPage.Of(context.Response, status, title, text);
    }
}
