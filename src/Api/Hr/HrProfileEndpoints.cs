using JobFunctions.Api.Accounts;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Hr;

/// <summary>An HR's own profile.</summary>
internal static class HrProfileEndpoints
{
    public static void MapHrProfile(this IEndpointRouteBuilder hr)
    {
        hr.MapGet("/me", (Caller caller) => TypedResults.Ok(AccountReply.Of(caller.Account)))
            .WithName("GetHrProfile").WithSummary("Get your own profile").WithETag();
        hr.MapPut("/me", UpdateAsync)
            .WithName("UpdateHrProfile")
            .WithSummary("Change your own profile")
            .WithDescription("Members that are left out or null stay as they are; an empty text takes the old one away.");
        hr.MapDelete("/me", DeleteAsync)
            .WithName("DeleteHrAccount").WithSummary("Delete your account, your vacancies and everything kept of you");
    }

    private static async Task<Results<Ok<AccountReply>, UnauthorizedHttpResult>> UpdateAsync(
        UpdateAccountRequest request, Caller caller, UpdateAccount updateAccount, CancellationToken cancellationToken) =>
        await updateAccount.RunAsync(caller.Id, request.Apply, cancellationToken) is { } account
            ? TypedResults.Ok(AccountReply.Of(account))
            : TypedResults.Unauthorized();

    private static async Task<NoContent> DeleteAsync(Caller caller, StartDeletion startDeletion, CancellationToken cancellationToken)
    {
        await startDeletion.RunAsync(caller.Account, caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }
}
