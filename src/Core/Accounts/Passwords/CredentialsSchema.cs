using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>How passwords are stored: beside the account, one each.</summary>
public static class CredentialsSchema
{
    public static readonly CollectionSchema<Credentials> Value = new()
    {
        Name = "credentials",
        Key = credentials => KeyOf(credentials.AccountId),
        Json = RecordJson.Of<Credentials>(),
    };

    public static RecordKey KeyOf(AccountId id) => new(id.ToString(), "password");
}
