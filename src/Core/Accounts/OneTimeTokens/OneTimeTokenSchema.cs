using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.OneTimeTokens;

/// <summary>How one-time tokens are stored: one for each account and purpose, over the shards of accounts.</summary>
public static class OneTimeTokenSchema
{
    /// <summary>How long a token is remembered after its time: while its e-mail may still be on the way, one that was used must not be made anew.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(3);

    public static readonly CollectionSchema<OneTimeToken> Value = new()
    {
        Name = "onetimetokens",
        Key = token => KeyOf(token.AccountId, token.Purpose),
        Json = RecordJson.Of<OneTimeToken>(),
    };

    public static RecordKey KeyOf(AccountId account, OneTimeTokenPurpose purpose) => new(KeyShards.Of(account.ToString()), $"{account}-{purpose}");
}
