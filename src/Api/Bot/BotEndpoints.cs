using JobFunctions.Api.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Bot;

/// <summary>The surface of the Telegram bot, which names the person in each call.</summary>
internal static class BotEndpoints
{
    public static void MapBot(this IEndpointRouteBuilder endpoints)
    {
        var bot = endpoints.MapGroup("/bot")
            .RequireAuthorization(Policies.Bot)
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        bot.MapBotUsers();
        bot.MapBotResumes();
        bot.MapBotSearch();
        bot.MapBotHh();
    }
}
