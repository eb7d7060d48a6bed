using JobFunctions.Core.Activity;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Shuts an account out at once and has everything that is kept of the person deleted. Safe to repeat.</summary>
public sealed class StartDeletion
{
    private readonly IWorkflowClient _workflows;
    private readonly ShutAccount _shut;
    private readonly ActivityLog _activity;

    internal StartDeletion(IWorkflowClient workflows, ShutAccount shut, ActivityLog activity) => (_workflows, _shut, _activity) = (workflows, shut, activity);

    /// <param name="by">The person, or the admin who deletes them.</param>
    /// <returns>False for an admin: their account is the platform's, and nobody deletes it through the platform.</returns>
    public async Task<bool> RunAsync(Account account, AccountId by, CancellationToken cancellationToken)
    {
        if (account.Role == AccountRole.Admin)
        {
            return false;
        }

        // In this order, a crash between the two leaves a run that shuts the account by itself.
        var id = account.Id;
        await _workflows.StartAsync(DeleteAccount.Definition, DeleteAccount.InstanceIdOf(id), new DeleteAccountInput(id), cancellationToken);
        var shut = await _shut.RunAsync(id, cancellationToken);

        // What people do themselves goes with them; what is told of their own deletion is that it was done.
        if (shut is not null && by != id)
        {
            await _activity.WriteAsync(new ActivityEntry(shut.UpdatedAt, ActivityAction.DeletionStarted, by, id, ActivitySubject.Of(id)));
        }

        return true;
    }
}
