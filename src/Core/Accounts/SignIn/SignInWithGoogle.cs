using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Signs in, or registers, a person by Google.</summary>
/// <remarks>
/// The account is found by Google's id of the person and never by the address: an address can change hands. One that has an account here
/// already is joined to it only by somebody who is signed in to that account.
/// </remarks>
public sealed class SignInWithGoogle(
    Collection<Account> accounts,
    FindAccount findAccount,
    IGoogleSignIn google,
    FirstAdmin firstAdmin,
    StartSession startSession,
    ActivityLog activity,
    TimeProvider time)
{
    public bool IsEnabled => google.IsEnabled;

    /// <param name="current">The account that the caller is signed in to, which is then joined; null for a stranger.</param>
    /// <param name="language">Of a new account's messages: ru, en or kk.</param>
    public async Task<SignInOutcome> RunAsync(string code, string redirectUri, AccountId? current, string language, CancellationToken cancellationToken)
    {
        if (await google.ProveAsync(code, redirectUri, cancellationToken) is not { } person)
        {
            return new SignInOutcome.Refused();
        }

        var account = await findAccount.ByGoogleSubjectAsync(person.Subject, cancellationToken) is { Value: var known } ? known
            : current is { } joined ? await JoinAsync(joined, person, cancellationToken)
            : await MakeAsync(person, language, cancellationToken);
        return account is null ? new SignInOutcome.EmailInUse()
            : account.IsBlocked ? new SignInOutcome.Blocked()
            : !account.MaySignIn ? new SignInOutcome.AwaitsApproval()
            : new SignInOutcome.SignedIn(await startSession.RunAsync(account, cancellationToken));
    }

    private async Task<Account?> JoinAsync(AccountId id, GooglePerson person, CancellationToken cancellationToken)
    {
        var stored = await accounts.UpdateAsync(
            AccountSchema.KeyOf(id),
            account => account with { GoogleSubject = person.Subject, UpdatedAt = time.GetUtcNow() },
            cancellationToken);
        return stored?.Value;
    }

    /// <returns>null when the address has an account.</returns>
    private async Task<Account?> MakeAsync(GooglePerson person, string language, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var email = person is { IsEmailVerified: true, Email: { } given } ? EmailAddress.Normalize(given) : null;
        if (email is not null && firstAdmin.IsReserved(email))
        {
            return null;
        }

        var account = new Account
        {
            Id = GuidId.New<AccountId>(time),
            GoogleSubject = person.Subject,
            Email = email,
            IsVerified = email is not null,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Language = language,
            CreatedAt = now,
            UpdatedAt = now,
        };
        if (await accounts.AddAsync(account, cancellationToken) is not AddResult<Account>.Added)
        {
            return (await findAccount.ByGoogleSubjectAsync(person.Subject, cancellationToken))?.Value;
        }

        await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.Registered, account.Id, ActivitySubject.Of(account.Id)));
        return account;
    }
}
