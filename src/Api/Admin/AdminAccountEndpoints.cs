using JobFunctions.Api.Accounts;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Identifiers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Admin;

/// <summary>An admin's view of people.</summary>
internal static class AdminAccountEndpoints
{
    public static void MapAdminAccounts(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/users", (ListAccounts list, [AsParameters] PageQuery page, CancellationToken token) => ListAsync(AccountRole.User, list, page, token))
            .WithName("ListUsers").WithSummary("List seekers, the newest first");
        admin.MapDelete("/users/{user_id}", ([FromRoute(Name = "user_id")] string id, Caller caller, FindAccount find, StartDeletion start, CancellationToken token) =>
                DeleteAsync(id, AccountRole.User, caller, find, start, token))
            .WithName("DeleteUser").WithSummary("Delete a seeker with everything kept of them");
        admin.MapPut("/toggle-block/user/{user_id}", ([FromRoute(Name = "user_id")] string id, Caller caller, ReviewAccount review, CancellationToken token) =>
                ToggleBlockAsync(id, AccountRole.User, caller, review, token))
            .WithName("ToggleBlockUser").WithSummary("Block a seeker, or let them in again");

        admin.MapGet("/hrs", (ListAccounts list, [AsParameters] PageQuery page, CancellationToken token) => ListAsync(AccountRole.Hr, list, page, token))
            .WithName("ListHrs").WithSummary("List HRs, the newest first");
        admin.MapGet("/hrs/pending", ListPendingAsync)
            .WithName("ListPendingHrs").WithSummary("List HRs who wait for approval, the one that waits longest first");
        admin.MapGet("/hrs/{hr_id}", GetHrAsync)
            .WithName("GetHr").WithSummary("Get an HR").WithETag();
        admin.MapDelete("/hrs/{hr_id}", ([FromRoute(Name = "hr_id")] string id, Caller caller, FindAccount find, StartDeletion start, CancellationToken token) =>
                DeleteAsync(id, AccountRole.Hr, caller, find, start, token))
            .WithName("DeleteHr").WithSummary("Delete an HR with everything kept of them");
        admin.MapPut("/approve/hr/{hr_id}", ApproveAsync)
            .WithName("ApproveHr").WithSummary("Let an HR in");
        admin.MapPut("/toggle-block/hr/{hr_id}", ([FromRoute(Name = "hr_id")] string id, Caller caller, ReviewAccount review, CancellationToken token) =>
                ToggleBlockAsync(id, AccountRole.Hr, caller, review, token))
            .WithName("ToggleBlockHr").WithSummary("Block an HR, or let them in again");
    }

    private static async Task<Ok<ListReply<AccountReply>>> ListAsync(AccountRole role, ListAccounts list, PageQuery page, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<AccountReply>.Of(await list.OfRoleAsync(role, page.ToRequest(), cancellationToken), AccountReply.Of));

    private static async Task<Ok<ListReply<AccountReply>>> ListPendingAsync(
        ListAccounts list, [AsParameters] PageQuery page, CancellationToken cancellationToken) =>
        TypedResults.Ok(ListReply<AccountReply>.Of(await list.PendingAsync(page.ToRequest(), cancellationToken), AccountReply.Of));

    private static async Task<Results<Ok<AccountReply>, ProblemHttpResult>> GetHrAsync(
        [FromRoute(Name = "hr_id")] string id, FindAccount find, CancellationToken cancellationToken) =>
        await FindAsync(id, AccountRole.Hr, find, cancellationToken) is { } account ? TypedResults.Ok(AccountReply.Of(account)) : Unknown();

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string id, AccountRole role, Caller caller, FindAccount find, StartDeletion startDeletion, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, role, find, cancellationToken) is not { } account)
        {
            return Unknown();
        }

        await startDeletion.RunAsync(account, caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<AccountReply>, ProblemHttpResult>> ApproveAsync(
        [FromRoute(Name = "hr_id")] string id, Caller caller, ReviewAccount review, CancellationToken cancellationToken) =>
        GuidId.TryParse(id, out AccountId accountId) && await review.ApproveAsync(accountId, caller.Id, cancellationToken) is { } account
            ? TypedResults.Ok(AccountReply.Of(account))
            : Unknown();

    private static async Task<Results<Ok<AccountReply>, ProblemHttpResult>> ToggleBlockAsync(
        string id, AccountRole role, Caller caller, ReviewAccount review, CancellationToken cancellationToken) =>
        GuidId.TryParse(id, out AccountId accountId) && await review.ToggleBlockAsync(accountId, role, caller.Id, cancellationToken) is { } account
            ? TypedResults.Ok(AccountReply.Of(account))
            : Unknown();

    private static async Task<Account?> FindAsync(string id, AccountRole role, FindAccount find, CancellationToken cancellationToken) =>
        GuidId.TryParse(id, out AccountId accountId) && await find.ByIdAsync(accountId, cancellationToken) is { Value: var account } && account.Role == role
            ? account
            : null;

    private static ProblemHttpResult Unknown() => Problem.NotFound("There is no account of this kind with this id.");
}
