using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Telegram;

/// <summary>A seeker's account and their Telegram.</summary>
internal static class UserTelegramEndpoints
{
    private const string BotIsOff = "There is no Telegram bot here that listens: it needs Telegram__BotToken, and Telegram__WebhookSecret or Telegram__Polling.";

    private static readonly TimeSpan OffRetryAfter = TimeSpan.FromHours(1);

    public static void MapUserTelegram(this IEndpointRouteBuilder user)
    {
        user.MapGet("/telegram", (Caller caller) => TypedResults.Ok(new TelegramLinkReply(caller.Account.TelegramId is not null)))
            .WithName("GetTelegramLink")
            .WithSummary("See whether your account is linked with Telegram")
            .WithETag();
        user.MapPost("/telegram", InviteAsync)
            .WithName("LinkTelegram")
            .WithSummary("Get a link that makes this account that of your Telegram too")
            .WithDescription("""
                Open the link, and press Start in the bot: from then on the bot serves this account, news may come by Telegram as your settings say, and Telegram
                signs you in. The link works for a quarter of an hour and once; a new one voids the one before. A Telegram that has an account of its own is told
                to delete that one first: two accounts are never merged. 503 while there is no bot that listens.
                """);
        user.MapDelete("/telegram", UnlinkAsync)
            .WithName("UnlinkTelegram")
            .WithSummary("Part your account from Telegram")
            .WithDescription("The chat with the bot is forgotten, and nothing comes by Telegram any more. 409 where Telegram is the only way to sign in.");
    }

    public static IServiceCollection AddTelegramExamples(this IServiceCollection services) => services
        .AddExample(new TelegramLinkReply(true))
        .AddExample(new TelegramInvitationReply(
            new Uri("https://t.me/jobs_bot?start=link-AZqixG8AcACAAAAAAAAAAb7u8gTn0pQ2mVZcJkYx3s9Rj1eHfLwK0a"),
            new DateTimeOffset(2026, 11, 20, 9, 15, 0, TimeSpan.Zero)));

    private static async Task<Results<Ok<TelegramInvitationReply>, ProblemHttpResult>> InviteAsync(
        Caller caller, IChatAddress address, InviteToTelegram invite, HttpResponse response, CancellationToken cancellationToken)
    {
        if (caller.Account.TelegramId is not null)
        {
            return Problem.Conflict("Your account is linked with Telegram already. Part them first: DELETE user/telegram.");
        }

        if (await address.FindAsync(cancellationToken) is not { } bot)
        {
            response.SetRetryAfter(OffRetryAfter);
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, BotIsOff);
        }

        var (code, expiresAt) = await invite.RunAsync(caller.Id, cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new TelegramInvitationReply(new Uri($"{bot}?start={code}"), expiresAt));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UnlinkAsync(Caller caller, UnlinkTelegram unlink, CancellationToken cancellationToken) =>
        await unlink.RunAsync(caller.Account, cancellationToken) switch
        {
            UnlinkTelegramResult.Done => TypedResults.NoContent(),
            UnlinkTelegramResult.NotLinked => Problem.NotFound("Your account is not linked with Telegram."),
            _ => Problem.Conflict("Telegram is the only way to sign in to this account: parted from it, nobody could. Join it with Google first, or delete the account."),
        };
}
