using System.Text.Json.Nodes;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Accounts;

/// <summary>The signed-in person's own account.</summary>
internal static class MeEndpoints
{
    public static void MapMe(this IEndpointRouteBuilder canonical)
    {
        var me = canonical.MapGroup("/users/me").WithTags("Accounts").RequireAuthorization(Policies.Person).ProducesValidationProblem();

        me.MapGet("/", (Caller caller) => TypedResults.Ok(AccountReply.Of(caller.Account)))
            .WithName("GetMe")
            .WithSummary("Get your own account")
            .WithETag();
        me.MapPatch("/", UpdateAsync)
            .WithName("UpdateMe")
            .WithSummary("Change your own account")
            .WithDescription("Members that are left out or null stay as they are; an empty text takes the old one away.");
        me.MapGet("/export", Export)
            .WithName("ExportMe")
            .WithSummary("Take everything kept of you")
            .WithDescription("A member for each part of the platform that keeps anything: account, resumes with their texts and files in base64, searches, recommendations, vacancies, activity.")
            .Produces<JsonObject>()
            .WithReplyExample(StatusCodes.Status200OK, AccountExamples.Export);
        me.MapDelete("/", DeleteAsync)
            .WithName("DeleteMe")
            .WithSummary("Delete your account and everything kept of you")
            .WithDescription("You are signed out at once; files, indexes and queues follow within minutes.");
    }

    private static async Task<Results<Ok<AccountReply>, UnauthorizedHttpResult>> UpdateAsync(
        UpdateAccountRequest request, Caller caller, UpdateAccount updateAccount, CancellationToken cancellationToken) =>
        await updateAccount.RunAsync(caller.Id, request.Apply, cancellationToken) is { } account
            ? TypedResults.Ok(AccountReply.Of(account))
            : TypedResults.Unauthorized();

    private static PushStreamHttpResult Export(Caller caller, AccountExport export, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(body => export.WriteAsync(caller.Account, body, cancellationToken), "application/json", "jobfunctions-export.json");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Caller caller, StartDeletion startDeletion, CancellationToken cancellationToken) =>
        await startDeletion.RunAsync(caller.Account, caller.Id, cancellationToken)
            ? TypedResults.NoContent()
            : Problem.Conflict("An admin's account is not deleted here: nobody may be left who runs the place. Its name and address come from the settings.");
}
