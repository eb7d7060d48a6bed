using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>The id of a session: a sign-in and all refreshes that follow from it.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<SessionId>))]
public readonly record struct SessionId(Guid Value) : IGuidId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
