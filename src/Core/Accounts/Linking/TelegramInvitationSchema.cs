using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Linking;

/// <summary>How invitations to Telegram are stored: one for each account, over the shards of accounts.</summary>
public static class TelegramInvitationSchema
{
    public static readonly CollectionSchema<TelegramInvitation> Value = new()
    {
        Name = "telegraminvitations",
        Key = invitation => KeyOf(invitation.AccountId),
        Json = RecordJson.Of<TelegramInvitation>(),
    };

    public static RecordKey KeyOf(AccountId account) => new(KeyShards.Of(account.ToString()), account.ToString());
}
