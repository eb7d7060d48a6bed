using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Asks for e-mails with a one-time link; while one is on its way, asking again changes nothing.</summary>
/// <remarks>Whether the address has an account shows only when the e-mail is sent: asking takes the same time for every address.</remarks>
public sealed class AccountMails(IWorkflowClient workflows)
{
    /// <param name="email">As <see cref="EmailAddress.Normalize"/> writes it.</param>
    public Task AskAsync(AccountMailKind kind, string email, CancellationToken cancellationToken)
    {
        var input = new AccountMailInput(AccountSchema.EmailValue(email), kind);
        return workflows.StartAsync(AccountMail.Definition, AccountMail.InstanceIdOf(input), input, cancellationToken);
    }
}
