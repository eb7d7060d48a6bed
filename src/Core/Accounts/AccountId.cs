using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Accounts;

/// <summary>The id of a person's account, whatever way they came: the bot, the web or a sign-in elsewhere.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<AccountId>))]
public readonly record struct AccountId(Guid Value) : IGuidId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
