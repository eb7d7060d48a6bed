using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.OneTimeTokens;

/// <summary>How one-time tokens are stored: one for each account and purpose.</summary>
public static class OneTimeTokenSchema
{
    public static readonly CollectionSchema<OneTimeToken> Value = new()
    {
        Name = "onetimetokens",
        Key = token => KeyOf(token.AccountId, token.Purpose),
        Json = RecordJson.Of<OneTimeToken>(),
    };

    public static RecordKey KeyOf(AccountId account, OneTimeTokenPurpose purpose) => new(account.ToString(), purpose.ToString());
}
