using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Chats;

/// <summary>The work of <see cref="Converse.Take"/>.</summary>
internal sealed class TakeUpdateStep(
    Collection<ChatUpdate> updates, Collection<Chat> chats, FindAccount findAccount, TalkToPerson talk, TimeProvider time) : IStep<ConverseInput, ConverseOutput>
{
    private const int PageSize = 20;

    /// <summary>For how long an update with a lower number goes first.</summary>
    private static readonly TimeSpan GoesFirst = TimeSpan.FromSeconds(20);

    public async Task<ConverseOutput> RunAsync(ConverseInput input, CancellationToken cancellationToken)
    {
        if (await updates.FindAsync(ChatSchema.KeyOf(input.Update), cancellationToken) is not { Value: var update })
        {
            return new ConverseOutput(false, false);
        }

        if (!input.MayOvertake && await IsEarlyAsync(update, cancellationToken))
        {
            return new ConverseOutput(false, false, IsEarly: true);
        }

        try
        {
            return await talk.OnUpdateAsync(update, cancellationToken) is { } chat
                ? new ConverseOutput(chat.Outgoing.Count > 0, chat.Waits.Any(wait => wait.Update == update.Id))
                : new ConverseOutput(false, false);
        }
        catch (ChatBusyException) when (!input.MayOvertake)
        {
            return new ConverseOutput(false, false, IsEarly: true);
        }
    }

    /// <summary>Whether another update of the person, with a lower number, waits to be taken in.</summary>
    private async Task<bool> IsEarlyAsync(ChatUpdate update, CancellationToken cancellationToken)
    {
        IReadOnlyList<long>? handled = null;
        var range = new KeyRange(null, ChatSchema.TextOf(update.Id));
        await foreach (var (other, _) in updates.ListByAsync(ChatSchema.PersonIndex, ChatSchema.PartitionOf(update.PersonId), range, PageSize, cancellationToken))
        {
            if (other.Id >= update.Id || other.ReceivedAt < time.GetUtcNow() - GoesFirst)
            {
                continue;
            }

            handled ??= await HandledAsync(update.PersonId, cancellationToken);
            if (!handled.Contains(other.Id))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<IReadOnlyList<long>> HandledAsync(long person, CancellationToken cancellationToken) =>
        await findAccount.ByTelegramIdAsync(person, cancellationToken) is { Value: var account }
        && await chats.FindAsync(ChatSchema.KeyOf(account.Id), cancellationToken) is { Value: var chat }
            ? chat.Handled
            : [];
}
