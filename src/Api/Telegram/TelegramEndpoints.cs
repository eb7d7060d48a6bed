using JobFunctions.Api.Limits;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Core.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Telegram;

/// <summary>Where Telegram posts what people do in their chats with the bot.</summary>
internal static class TelegramEndpoints
{
    /// <summary>Telegram Bot API, "setWebhook", read 2026-11.</summary>
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    public static void MapTelegram(this IEndpointRouteBuilder canonical) => canonical.MapPost("/telegram/webhook", ReceiveAsync)
        .AllowAnonymous()
        .WithMetadata(new FromTelegram())
        .WithTags("Telegram")
        .WithName("ReceiveTelegramUpdate")
        .WithSummary("Take an update of the Telegram bot")
        .WithDescription($"""
            For Telegram alone, which proves itself by the header `{SecretHeader}`. Answers 200 once the update is kept, also for one that the bot has nothing
            to do with and for a repeat, since Telegram sends again whatever is answered otherwise. 503 while the bot has no token or no secret.
            """)
        .Accepts<TelegramUpdateBody>("application/json")
        .WithRequestExample(TelegramUpdateBody.Example)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<Results<Ok, ProblemHttpResult>> ReceiveAsync(
        HttpRequest request, HttpResponse response, IChatWebhook webhook, PersonPace pace, ReceiveUpdate receiveUpdate, CancellationToken cancellationToken)
    {
        if (!webhook.IsEnabled)
        {
            response.SetRetryAfter(TimeSpan.FromHours(1));
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "The Telegram bot is off: it needs Telegram__BotToken and Telegram__WebhookSecret.");
        }

        if (!webhook.IsSecret(request.Headers[SecretHeader]))
        {
            return Problem.Of(StatusCodes.Status401Unauthorized, $"The {SecretHeader} header is missing or wrong.");
        }

        if (await ReadAsync(request, cancellationToken) is not { } body)
        {
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, "The body is larger than this call accepts.");
        }

        ChatUpdate? update;
        try
        {
            update = webhook.Read(body);
        }
        catch (FormatException exception)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, exception.Message);
        }

        if (update is not null && pace.Admits(update.PersonId))
        {
            await receiveUpdate.RunAsync(update, cancellationToken);
        }

        return TypedResults.Ok();
    }

    /// <returns>null for a body that is too large.</returns>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (content.Length + count > BodyLimit.JsonBytes)
            {
                return null;
            }

            content.Write(buffer, 0, count);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
