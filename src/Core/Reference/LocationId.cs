using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Reference;

/// <summary>The id of a place of work.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<LocationId>))]
public readonly record struct LocationId(Guid Value) : IGuidId<LocationId>
{
    public static LocationId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
