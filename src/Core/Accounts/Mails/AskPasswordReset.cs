using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Asks for an e-mail with a link to a new password; while one is on its way, asking again changes nothing.</summary>
/// <remarks>Whether the address has an account shows only when the e-mail is made: asking takes the same time for every address.</remarks>
public sealed class AskPasswordReset(IWorkflowClient workflows, TimeProvider time)
{
    /// <param name="emailHash">As <see cref="AccountSchema.EmailValue"/> makes it.</param>
    public static string InstanceIdOf(string emailHash) => $"reset-{emailHash}";

    /// <param name="email">As <see cref="EmailAddress.Normalize"/> writes it.</param>
    public Task RunAsync(string email, CancellationToken cancellationToken)
    {
        var hash = AccountSchema.EmailValue(email);
        var input = new NotifyInput(PasswordResetOutbox.OutboxName, hash, GuidId.New<NotificationId>(time));
        return workflows.StartAsync(Notify.Definition, InstanceIdOf(hash), input, cancellationToken);
    }
}
