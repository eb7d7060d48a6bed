using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Chats;

/// <summary>Exports where a person's talk with the bot stands: what was asked, answered and shown.</summary>
internal sealed class ChatExporter(Collection<Chat> chats, Collection<ChatUpdate> updates) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "chats";

    public IReadOnlyList<string> Kept => [ChatSchema.Chats.Name, ChatSchema.Updates.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await chats.FindAsync(ChatSchema.KeyOf(account.Id), cancellationToken) is not { Value: var chat })
        {
            yield break;
        }

        yield return chat;
        await foreach (var update in updates.ListByAsync(ChatSchema.PersonIndex, ChatSchema.PartitionOf(chat.PersonId), KeyRange.All, PageSize, cancellationToken))
        {
            yield return update.Value.Event is ChatEvent.OpenedLink ? update.Value with { Event = new ChatEvent.OpenedLink(null) } : update.Value;
        }
    }
}
