using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Applications;

/// <summary>The id of an application.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<ApplicationId>))]
public readonly record struct ApplicationId(Guid Value) : IGuidId<ApplicationId>
{
    public static ApplicationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
