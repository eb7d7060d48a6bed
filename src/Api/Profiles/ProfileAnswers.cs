using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Profiles;

/// <summary>What holds for the profiles of both roles. Whoever is neither its person nor an admin is told that there is none.</summary>
internal sealed class ProfileAnswers(FindAccount findAccount, CreateProfile createProfile, UpdateAccount updateAccount)
{
    /// <returns>null when there is none for the one who asks.</returns>
    public async Task<Account?> FindAsync(ProfileInRoute profile, AccountRole role, Caller caller, CancellationToken cancellationToken)
    {
        var account = profile.Id is not { } id ? null
            : id == caller.Id ? caller.Account
            : caller.Account.Role == AccountRole.Admin ? (await findAccount.ByIdAsync(id, cancellationToken))?.Value
            : null;
        return account is { ProfileCreation: not null } && account.Role == role ? account : null;
    }

    public async Task<Results<Created<TReply>, ProblemHttpResult, ValidationProblem>> CreateAsync<TReply>(
        JobSeekerProfileRequest request, Caller caller, Creation creation, string path, Func<Account, TReply> toReply, CancellationToken cancellationToken)
    {
        if (request.NamesAnother(caller.Id))
        {
            return NotYours();
        }

        if (JobSeekerReply.FullNameOf(request.Apply(caller.Account)) is null && caller.Account.Role == AccountRole.User)
        {
            return Problem.Invalid("full_name", "Is required.");
        }

        return await createProfile.RunAsync(caller.Id, creation.Id, request.Apply, cancellationToken) is { } account
            ? TypedResults.Created($"{path}/{account.Id}", toReply(account))
            : Problem.Conflict($"You have a profile: {caller.Id}. Change it with PUT.");
    }

    public async Task<Results<Ok<TReply>, ProblemHttpResult>> ChangeAsync<TReply>(
        ProfileInRoute profile,
        JobSeekerProfileRequest request,
        Caller caller,
        Func<Account, TReply> toReply,
        CancellationToken cancellationToken)
    {
        if (profile.Id != caller.Id || caller.Account.ProfileCreation is null)
        {
            return Unknown();
        }

        if (request.NamesAnother(caller.Id))
        {
            return NotYours();
        }

        return await updateAccount.RunAsync(caller.Id, request.Apply, cancellationToken) is { } account ? TypedResults.Ok(toReply(account)) : Unknown();
    }

    public static ProblemHttpResult Unknown() => Problem.NotFound("There is no profile with this id.");

    private static ProblemHttpResult NotYours() => Problem.Of(StatusCodes.Status403Forbidden, "The user_id is somebody else's. Leave it out.");
}
