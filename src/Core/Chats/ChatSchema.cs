using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Chats;

/// <summary>How talks are stored: a chat with its account, updates by their number over shards until they are dealt with.</summary>
public static class ChatSchema
{
    /// <summary>How long an update is kept whose run failed, or did not see it.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(3);

    private const string RecordName = "chat";

    /// <summary>The updates of a person that are not dealt with, the lowest number first.</summary>
    public static readonly SecondaryIndex<ChatUpdate> PersonIndex = new("person", update => [new RecordKey(PartitionOf(update.PersonId), TextOf(update.Id))]);

    public static readonly CollectionSchema<ChatUpdate> Updates = new()
    {
        Name = "chatupdates",
        Key = update => KeyOf(update.Id),
        Json = RecordJson.Of<ChatUpdate>(),
        Indexes = [PersonIndex],
    };

    public static readonly CollectionSchema<Chat> Chats = new()
    {
        Name = "chats",
        Key = chat => KeyOf(chat.AccountId),
        Json = RecordJson.Of<Chat>(),
    };

    public static RecordKey KeyOf(AccountId account) => new(account.ToString(), RecordName);

    public static RecordKey KeyOf(long update) => new(KeyShards.Of(TextOf(update)), TextOf(update));

    public static string PartitionOf(long person) => person.ToString(CultureInfo.InvariantCulture);

    public static string TextOf(long update) => update.ToString("x16", CultureInfo.InvariantCulture);
}
