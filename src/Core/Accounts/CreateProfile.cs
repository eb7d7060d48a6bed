using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts;

/// <summary>Gives an account the profile that clients know people by. It says nothing that the account does not: it is made once, and shows the account from then on.</summary>
public sealed class CreateProfile(Collection<Account> accounts, TimeProvider time)
{
    /// <param name="creation">Names the call, so that its repeat finds the profile it made.</param>
    /// <param name="fill">Writes what the person says into the account; may be called several times.</param>
    /// <returns>null when another call made a profile of this account, or the account is gone.</returns>
    public async Task<Account?> RunAsync(AccountId id, Guid creation, Func<Account, Account> fill, CancellationToken cancellationToken)
    {
        var stored = await accounts.UpdateAsync(
            AccountSchema.KeyOf(id),
            current => current.IsDeleted || current.ProfileCreation is not null
                ? null
                : fill(current) with { ProfileCreation = creation, UpdatedAt = time.GetUtcNow() },
            cancellationToken);
        return stored is { Value: { IsDeleted: false } account } && account.ProfileCreation == creation ? account : null;
    }
}
