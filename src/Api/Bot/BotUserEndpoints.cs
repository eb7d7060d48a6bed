using System.Diagnostics;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Replies;
using JobFunctions.Core.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Bot;

/// <summary>Profiles of the people of the bot.</summary>
internal static class BotUserEndpoints
{
    public static void MapBotUsers(this IEndpointRouteBuilder bot)
    {
        var users = bot.MapGroup("/users").WithTags("Bot: users");

        users.MapPost("/", SaveAsync)
            .WithName("BotSaveUser")
            .WithSummary("Create or update a person's profile")
            .WithDescription("Safe to repeat. Answers 201 for a person who is new and 200 for one who is known.")
            .WithIdempotencyKey()
            .WithRequestExample(BotExamples.SaveProfile)
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.Profile)
            .WithReplyExample(StatusCodes.Status201Created, BotExamples.Profile);
        users.MapGet("/{telegram_id}", GetAsync)
            .WithName("BotGetUser")
            .WithSummary("Get a person's profile")
            .WithETag()
            .WithReplyExample(StatusCodes.Status200OK, BotExamples.Profile);
    }

    private static async Task<Results<Created<ProfileReply>, Ok<ProfileReply>, ProblemHttpResult>> SaveAsync(
        SaveProfileRequest request, Creation creation, SaveProfile saveProfile, CancellationToken cancellationToken)
    {
        switch (await saveProfile.RunAsync(request.ToProfile(), cancellationToken))
        {
            case SaveProfileResult.Created(var account):
                creation.BelongsTo(account.Id);
                return TypedResults.Created($"/bot/users/{account.TelegramId}", ProfileReply.Of(account));
            case SaveProfileResult.Updated(var account):
                creation.BelongsTo(account.Id);
                return TypedResults.Ok(ProfileReply.Of(account));
            case SaveProfileResult.Blocked:
                return BotProblem.Blocked();
            case var unknown:
                throw new UnreachableException($"{unknown} has no reply.");
        }
    }

    private static async Task<Results<Ok<ProfileReply>, ProblemHttpResult>> GetAsync(
        [AsParameters] PersonInRoute person, BotPeople people, CancellationToken cancellationToken)
    {
        var named = await people.FindAsync(person.TelegramId, cancellationToken);
        return named.IsLetIn ? TypedResults.Ok(ProfileReply.Of(named.Account)) : named.Problem;
    }
}
