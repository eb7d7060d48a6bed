using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>Erases a person's settings, by which digests come, and the run of a digest; with them the links in their e-mails end to work.</summary>
internal sealed class DigestEraser(Collection<PersonSettings> settings, IWorkflowClient workflows, TimeProvider time) : IAccountEraser
{
    public string Name => "settings";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        // The record first: while it is there, a round may start another run. A run that goes on finds that there is nothing to do.
        await settings.DeleteAsync(SettingsSchema.KeyOf(account), cancellationToken);
        await workflows.ForgetAsync(Digest.InstanceIdOf(account), time, cancellationToken);
    }
}
