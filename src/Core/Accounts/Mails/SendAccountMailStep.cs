using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Mail;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>The work of <see cref="AccountMail.Send"/>.</summary>
internal sealed class SendAccountMailStep(FindAccount findAccount, OneTimeTokenStore tokens, AccountLinks links, IMailSender sender, TimeProvider time)
    : IStep<AccountMailInput, AccountMailOutput>
{
    private static readonly TimeSpan VerificationLifetime = TimeSpan.FromDays(2);
    private static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(1);

    public async Task<AccountMailOutput> RunAsync(AccountMailInput input, CancellationToken cancellationToken)
    {
        if (!sender.IsEnabled
            || await findAccount.ByEmailHashAsync(input.EmailHash, cancellationToken) is not { Value: { Email: { } email, IsBlocked: false } account })
        {
            return new AccountMailOutput(false);
        }

        var (purpose, lifetime) = input.Kind == AccountMailKind.Verification
            ? (OneTimeTokenPurpose.VerifyEmail, VerificationLifetime)
            : (OneTimeTokenPurpose.ResetPassword, ResetLifetime);
        var token = await tokens.IssueAsync(account.Id, purpose, email, lifetime, cancellationToken);
        var content = AccountMailWords.Of(input.Kind, account.Language, account.FirstName, links.Of(input.Kind, token));
        try
        {
            await sender.SendAsync(MailForm.Of(Guid.CreateVersion7(time.GetUtcNow()).ToString("N"), email, content), cancellationToken);
        }
        catch (MailRefusedException refused)
        {
            throw new PermanentStepException("The mail server refused the address.", refused);
        }

        return new AccountMailOutput(true);
    }
}
