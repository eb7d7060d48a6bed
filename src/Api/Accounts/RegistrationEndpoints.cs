using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Limits;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Registration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Accounts;

/// <summary>Registration of seekers and HRs.</summary>
internal static class RegistrationEndpoints
{
    public static void MapRegistration(this IEndpointRouteBuilder auth)
    {
        var register = auth.MapGroup("/register").AllowAnonymous().RequireRateLimiting(SignInLimit.Name);

        register.MapPost("/user", RegisterUserAsync)
            .WithName("RegisterUser")
            .WithSummary("Register a seeker")
            .WithDescription("An e-mail goes out to confirm the address; signing in does not wait for it.")
            .WithIdempotencyKey();
        register.MapPost("/hr", RegisterHrAsync)
            .WithName("RegisterHr")
            .WithSummary("Register an HR")
            .WithDescription("The account is pending: signing in is refused until an admin approves it.")
            .WithIdempotencyKey();
        register.MapPost("/", RegisterByRoleAsync)
            .WithName("Register")
            .WithSummary("Register a job seeker or a recruiter")
            .WithIdempotencyKey();
    }

    private static Task<Results<Created<AccountReply>, ProblemHttpResult>> RegisterUserAsync(
        RegisterRequest request, HttpContext context, Creation creation, RegisterAccount registerAccount, CancellationToken cancellationToken) =>
        RegisterAsync(request, AccountRole.User, null, context, creation, registerAccount, cancellationToken);

    private static Task<Results<Created<AccountReply>, ProblemHttpResult>> RegisterHrAsync(
        RegisterHrRequest request, HttpContext context, Creation creation, RegisterAccount registerAccount, CancellationToken cancellationToken) =>
        RegisterAsync(request, AccountRole.Hr, EmployerOf(request.CompanyName, request.CompanyDescription, request.Website), context, creation, registerAccount, cancellationToken);

    private static async Task<Results<Created<AccountReply>, ProblemHttpResult, ValidationProblem>> RegisterByRoleAsync(
        RegisterByRoleRequest request, HttpContext context, Creation creation, RegisterAccount registerAccount, CancellationToken cancellationToken)
    {
        var isHr = request.Role == RegisteredRole.Recruiter;
        if (isHr && TypedText.Clean(request.CompanyName) is null)
        {
            return Problem.Invalid("company_name", "Is required of a recruiter.");
        }

        var employer = isHr ? EmployerOf(request.CompanyName, request.CompanyDescription, request.Website) : null;
        var answer = await RegisterAsync(request, isHr ? AccountRole.Hr : AccountRole.User, employer, context, creation, registerAccount, cancellationToken);
        return answer.Result is Created<AccountReply> created ? created : (ProblemHttpResult)answer.Result;
    }

    private static async Task<Results<Created<AccountReply>, ProblemHttpResult>> RegisterAsync(
        RegisterRequest request, AccountRole role, Employer? employer, HttpContext context, Creation creation, RegisterAccount registerAccount, CancellationToken cancellationToken)
    {
        var registration = new NewAccount(
            role,
            request.Email!,
            request.Password!,
            TypedText.Clean(request.FirstName),
            TypedText.Clean(request.LastName),
            TypedText.Clean(request.Phone),
            TypedText.Clean(request.City),
            employer,
            PreferredLanguage.Of(context.Request))
        { Id = AccountId.From(creation.Id) };
        if (await registerAccount.RunAsync(registration, cancellationToken) is not { } account)
        {
            return Problem.Conflict("The e-mail has an account. Sign in, or ask for a new password.");
        }

        creation.BelongsTo(account.Id);
        return TypedResults.Created("/api/v1/users/me", AccountReply.Of(account));
    }

    private static Employer EmployerOf(string? name, string? description, string? website) => new()
    {
        CompanyName = TypedText.Clean(name) ?? "",
        CompanyDescription = TypedText.Clean(description),
        Website = TypedText.Clean(website),
    };
}
