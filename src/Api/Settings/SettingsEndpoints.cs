using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Settings;

/// <summary>How a person wants to be told things.</summary>
internal static class SettingsEndpoints
{
    private const string ForBoth = "For seekers and HRs. The list of notifications has everything whatever is chosen here; what concerns security comes by e-mail always.";

    public static void MapSettings(this IEndpointRouteBuilder canonical)
    {
        var settings = canonical.MapGroup("/user/settings")
            .RequireAuthorization(Policies.UserOrHr)
            .WithTags("Notifications")
            .WithDescription(ForBoth)
            .ProducesValidationProblem();
        settings.MapGet("/", GetAsync).WithName("GetSettings").WithSummary("Get how you are told things").WithETag();
        settings.MapPut("/", SaveAsync).WithName("SaveSettings").WithSummary("Choose how you are told things");
    }

    private static async Task<Ok<SettingsReply>> GetAsync(Caller caller, KeepSettings settings, CancellationToken cancellationToken) =>
        TypedResults.Ok(SettingsReply.Of(await settings.FindAsync(caller.Id, cancellationToken), caller.Account));

    private static async Task<Results<Ok<SettingsReply>, ValidationProblem>> SaveAsync(
        SettingsRequest request, Caller caller, KeepSettings settings, UpdateAccount updateAccount, CancellationToken cancellationToken)
    {
        if (request.Digest == true && caller.Account.Role != AccountRole.User)
        {
            return Problem.Invalid("digest", "Is for seekers only.");
        }

        var saved = await settings.ChangeAsync(caller.Id, request.Apply, cancellationToken);
        var account = await updateAccount.RunAsync(caller.Id, request.Apply, cancellationToken);
        return TypedResults.Ok(SettingsReply.Of(saved, account ?? caller.Account));
    }
}
