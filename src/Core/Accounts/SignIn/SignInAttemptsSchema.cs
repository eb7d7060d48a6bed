using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>How failed sign-ins are stored: by the e-mail's hash, over its shards.</summary>
public static class SignInAttemptsSchema
{
    public static readonly CollectionSchema<SignInAttempts> Value = new()
    {
        Name = "signinattempts",
        Key = attempts => KeyOf(attempts.EmailHash),
        Json = RecordJson.Of<SignInAttempts>(),
    };

    public static RecordKey KeyOf(string emailHash) => new(KeyShards.Of(emailHash), emailHash);
}
