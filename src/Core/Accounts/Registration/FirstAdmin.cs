using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.Registration;

/// <summary>Makes the admin that the settings name, where they name one and it is not there. Safe to repeat and to run beside itself.</summary>
public sealed class FirstAdmin(
    Collection<Account> accounts, FindAccount findAccount, SetPassword setPassword, IOptions<AdminOptions> options, ActivityLog activity, TimeProvider time)
{
    /// <summary>Whether nobody but the admin of the settings may have an address.</summary>
    public bool IsReserved(string email) => options.Value.Email.Length > 0 && EmailAddress.Normalize(options.Value.Email) == email;

    /// <summary>Called when somebody signs in with an address that nobody has: the admin is made by their own first sign-in, whatever head runs.</summary>
    /// <returns>The admin; null when the address is not the admin's.</returns>
    /// <remarks>An account that is there already keeps its role and its password: settings do not undo what people changed.</remarks>
    public async Task<Account?> MakeAsync(string email, CancellationToken cancellationToken)
    {
        if (!IsReserved(email))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = GuidId.New<AccountId>(time),
            Role = AccountRole.Admin,
            Email = email,
            IsVerified = true,
            CreatedAt = now,
            UpdatedAt = now,
        };
        await setPassword.RunAsync(account.Id, options.Value.Password, cancellationToken);
        if (await accounts.AddAsync(account, cancellationToken) is AddResult<Account>.Added)
        {
            await activity.WriteAsync(ActivityEntry.Own(now, ActivityAction.Registered, account.Id, ActivitySubject.Of(account.Id)));
            return account;
        }

        await setPassword.ClearAsync(account.Id, cancellationToken);
        return (await findAccount.ByEmailAsync(email, cancellationToken))?.Value;
    }
}
