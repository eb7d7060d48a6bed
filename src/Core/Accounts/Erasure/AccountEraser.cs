using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Erases the account itself with its password, sessions and links.</summary>
internal sealed class AccountEraser(
    Collection<Account> accounts, Collection<OneTimeToken> tokens, SetPassword setPassword, EndSession endSession) : IAccountEraser
{
    public const string FeatureName = "account";

    public string Name => FeatureName;

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await endSession.AllAsync(account, cancellationToken);
        await setPassword.ClearAsync(account, cancellationToken);
        foreach (var purpose in Enum.GetValues<OneTimeTokenPurpose>())
        {
            await tokens.DeleteAsync(OneTimeTokenSchema.KeyOf(account, purpose), cancellationToken);
        }

        await accounts.DeleteAsync(AccountSchema.KeyOf(account), cancellationToken);
    }
}
