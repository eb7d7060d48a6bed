using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Accounts;

/// <summary>The accounts' part of the canonical surface.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder canonical)
    {
        var auth = canonical.MapGroup("/auth")
            .WithTags("Accounts")
            .ProducesValidationProblem();

        auth.MapRegistration();
        auth.MapSignIn();
        auth.MapPasswords();
        auth.MapPasswordPage();
    }
}
