using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Chats;

/// <summary>Takes an update from the messenger so that nothing of it is lost, and has it dealt with. Safe to repeat.</summary>
public sealed class ReceiveUpdate(Collection<ChatUpdate> updates, IWorkflowClient workflows, TimeProvider time)
{
    private const int MostLooks = 100;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <exception cref="StoreUnavailableException">It was not taken; the messenger has to send it again.</exception>
    public async Task RunAsync(ChatUpdate update, CancellationToken cancellationToken)
    {
        // A code that lets somebody in is not kept.
        update = update.Event is ChatEvent.Said(var text) && TelegramCode.IsIn(text, out var proof) ? update with { Event = new ChatEvent.OpenedLink(proof) } : update;
        var id = Converse.InstanceIdOf(update.Id);
        if (await workflows.FindAsync(id, cancellationToken) is { State: WorkflowState.Done })
        {
            await updates.DeleteAsync(ChatSchema.KeyOf(update.Id), cancellationToken);
            return;
        }

        var isAdded = await updates.AddAsync(update, cancellationToken) is AddResult<ChatUpdate>.Added;
        var isStarted = await workflows.StartAsync(Converse.Definition, id, new ConverseInput(update.Id), cancellationToken);
        if (isAdded && !isStarted)
        {
            await DeleteOnceDoneAsync(id, update, cancellationToken);
        }
    }

    /// <summary>
    /// Several came at once. Either another has started the run of the record that was added here, or the run has deleted its record, is about to end,
    /// and nobody would delete the one that was added here: it ends within moments then.
    /// </summary>
    private async Task DeleteOnceDoneAsync(string id, ChatUpdate update, CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            if (await workflows.FindAsync(id, cancellationToken) is { State: WorkflowState.Done })
            {
                await updates.DeleteAsync(ChatSchema.KeyOf(update.Id), cancellationToken);
                return;
            }

            await Task.Delay(BetweenLooks, time, cancellationToken);
        }
    }
}
