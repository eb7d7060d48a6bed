using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Chats;

/// <summary>Erases a person's chat, and what they wrote that is not dealt with. Runs that look after it find nothing and end.</summary>
internal sealed class ChatEraser(Collection<Chat> chats, Collection<ChatUpdate> updates) : IAccountEraser
{
    public string Name => "chats";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        // The account no longer says who its person is; the chat does, so it goes last.
        if (await chats.FindAsync(ChatSchema.KeyOf(account), cancellationToken) is { Value: var chat })
        {
            await updates.DeleteAllByAsync(ChatSchema.PersonIndex, ChatSchema.PartitionOf(chat.PersonId), _ => true, cancellationToken);
        }

        await chats.DeleteAllAsync(account.ToString(), cancellationToken);
    }
}
