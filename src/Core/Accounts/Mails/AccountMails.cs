using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Asks for e-mails with a one-time link; while one is on its way, asking again changes nothing.</summary>
public sealed class AccountMails(IWorkflowClient workflows)
{
    public Task SendVerificationAsync(AccountId account, CancellationToken cancellationToken) =>
        StartAsync(account, AccountMailKind.Verification, cancellationToken);

    public Task SendPasswordResetAsync(AccountId account, CancellationToken cancellationToken) =>
        StartAsync(account, AccountMailKind.PasswordReset, cancellationToken);

    private Task<bool> StartAsync(AccountId account, AccountMailKind kind, CancellationToken cancellationToken) =>
        workflows.StartAsync(AccountMail.Definition, AccountMail.InstanceIdOf(account, kind), new AccountMailInput(account, kind), cancellationToken);
}
