using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>How sessions are stored: those of one account together.</summary>
public static class SessionSchema
{
    public static readonly CollectionSchema<Session> Value = new()
    {
        Name = "sessions",
        Key = session => KeyOf(session.AccountId, session.Id),
        Json = RecordJson.Of<Session>(),
    };

    public static string PartitionOf(AccountId account) => account.ToString();

    public static RecordKey KeyOf(AccountId account, SessionId id) => new(PartitionOf(account), id.ToString());
}
