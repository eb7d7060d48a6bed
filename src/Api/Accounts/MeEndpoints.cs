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

    private static async Task<NoContent> DeleteAsync(Caller caller, StartDeletion startDeletion, CancellationToken cancellationToken)
    {
        await startDeletion.RunAsync(caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }
}
