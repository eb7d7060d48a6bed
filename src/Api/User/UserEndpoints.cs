using JobFunctions.Api.Accounts;
using JobFunctions.Api.Applications;
using JobFunctions.Api.Interviews;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Api.Security;
using JobFunctions.Api.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.User;

/// <summary>What seekers do.</summary>
internal static class UserEndpoints
{
    public static void MapUser(this IEndpointRouteBuilder canonical)
    {
        var user = canonical.MapGroup("/user")
            .RequireAuthorization(Policies.User)
            .WithTags("Seekers")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);

        user.MapGet("/profile", (Caller caller) => TypedResults.Ok(AccountReply.Of(caller.Account)))
            .WithName("GetUserProfile").WithSummary("Get your own profile").WithETag();
        user.MapUserApplications();
        user.MapUserResumes();
        user.MapUserInterviews();
        user.MapUserTelegram();
    }
}
