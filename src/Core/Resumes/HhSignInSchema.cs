using System.Text.Json.Serialization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>How consents are stored: one for each person at most.</summary>
public static class HhSignInSchema
{
    public static readonly CollectionSchema<HhSignIn> Value = new()
    {
        Name = "hhsignins",
        Key = signIn => KeyOf(signIn.AccountId),
        Json = HhSignInJson.Default.HhSignIn,
    };

    public static RecordKey KeyOf(AccountId account) => new(account.ToString(), "hh");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HhSignIn))]
internal sealed partial class HhSignInJson : JsonSerializerContext;
