using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>How sessions are stored: those of one account together.</summary>
public static class SessionSchema
{
    public static readonly SecondaryIndex<Session> ExpiryIndex = Storage.ExpiryIndex.Of<Session>(
        "expiry", session => session.ExpiresAt, session => session.Id.ToString());

    public static readonly CollectionSchema<Session> Value = new()
    {
        Name = "sessions",
        Key = session => KeyOf(session.AccountId, session.Id),
        Json = RecordJson.Of<Session>(),
        Indexes = [ExpiryIndex],
    };

    public static string PartitionOf(AccountId account) => account.ToString();

    public static RecordKey KeyOf(AccountId account, SessionId id) => new(PartitionOf(account), id.ToString());
}
