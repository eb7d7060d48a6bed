using JobFunctions.Core.Accounts.Mails;

namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>Sends a link to set a new password, where there is somebody to send it to; who asks does not learn whether there was.</summary>
public sealed class ForgetPassword(FindAccount findAccount, AccountMails mails)
{
    public async Task RunAsync(string email, CancellationToken cancellationToken)
    {
        if (await findAccount.ByEmailAsync(EmailAddress.Normalize(email), cancellationToken) is { Value: { IsBlocked: false } account })
        {
            await mails.SendPasswordResetAsync(account.Id, cancellationToken);
        }
    }
}
