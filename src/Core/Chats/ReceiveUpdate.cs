using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Chats;

/// <summary>Takes an update from the messenger so that nothing of it is lost, and has it dealt with. Safe to repeat.</summary>
public sealed class ReceiveUpdate(Collection<ChatUpdate> updates, IWorkflowClient workflows)
{
    /// <exception cref="StoreUnavailableException">It was not taken; the messenger has to send it again.</exception>
    public async Task RunAsync(ChatUpdate update, CancellationToken cancellationToken)
    {
        var id = Converse.InstanceIdOf(update.Id);
        if (await workflows.FindAsync(id, cancellationToken) is { State: WorkflowState.Done })
        {
            return;
        }

        await updates.AddAsync(update, cancellationToken);
        await workflows.StartAsync(Converse.Definition, id, new ConverseInput(update.Id), cancellationToken);
    }
}
