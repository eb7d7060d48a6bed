using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Registration;

/// <summary>Makes the account of a person who has none. Of any number who register one e-mail at once, one gets it.</summary>
public sealed class RegisterAccount(
    Collection<Account> accounts,
    FindAccount findAccount,
    SetPassword setPassword,
    FirstAdmin firstAdmin,
    Announcer announcer,
    ActivityLog activity,
    TimeProvider time)
{
    /// <returns>null when the e-mail has an account that this registration did not make.</returns>
    public async Task<Account?> RunAsync(NewAccount registration, CancellationToken cancellationToken)
    {
        var email = EmailAddress.Normalize(registration.Email);
        if (firstAdmin.IsReserved(email))
        {
            return null;
        }

        if (await findAccount.ByEmailAsync(email, cancellationToken) is { Value: var holder })
        {
            return holder.Id == registration.Id ? await ToldAsync(holder) : null;
        }

        var now = time.GetUtcNow();
        var id = registration.Id ?? GuidId.New<AccountId>(time);
        var account = new Account
        {
            Id = id,
            Role = registration.Role,
            Email = email,
            FirstName = registration.FirstName,
            LastName = registration.LastName,
            Phone = registration.Phone,
            City = registration.City,
            Employer = registration.Role == AccountRole.Hr && registration.Employer is { } employer ? employer with { IsApproved = false } : null,
            Language = registration.Language,
            Announcements = [new(NotificationId.Of(now, $"account/{id}/registered"), NotificationKind.VerifyAddress, id, NotificationFacts.None)],
            CreatedAt = now,
            UpdatedAt = now,
        };

        // The password first: an account is never there without one, and a password without its account harms nobody.
        await setPassword.RunAsync(account.Id, registration.Password, cancellationToken);
        switch (await accounts.AddAsync(account, cancellationToken))
        {
            case AddResult<Account>.Added:
                return await ToldAsync(account);
            case AddResult<Account>.Conflict when await findAccount.ByIdAsync(account.Id, cancellationToken) is { Value: var made } && made.Email == email:
                return await ToldAsync(made);
            default:
                await setPassword.ClearAsync(account.Id, cancellationToken);
                return null;
        }
    }

    private async Task<Account> ToldAsync(Account account)
    {
        await announcer.TellAsync(AccountSchema.Outbox, account);
        await activity.WriteAsync(ActivityEntry.Own(account.CreatedAt, ActivityAction.Registered, account.Id, ActivitySubject.Of(account.Id)));
        return account;
    }
}
