using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Shuts an account out at once and has everything that is kept of the person deleted. Safe to repeat.</summary>
public sealed class StartDeletion
{
    private readonly IWorkflowClient _workflows;
    private readonly ShutAccount _shut;

    internal StartDeletion(IWorkflowClient workflows, ShutAccount shut) => (_workflows, _shut) = (workflows, shut);

    public async Task RunAsync(AccountId id, CancellationToken cancellationToken)
    {
        // In this order, a crash between the two leaves a run that shuts the account by itself.
        await _workflows.StartAsync(DeleteAccount.Definition, DeleteAccount.InstanceIdOf(id), new DeleteAccountInput(id), cancellationToken);
        await _shut.RunAsync(id, cancellationToken);
    }
}
