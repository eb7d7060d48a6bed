using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Search;

/// <summary>The id of one run of the vacancy search.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<SearchId>))]
public readonly record struct SearchId(Guid Value) : IGuidId<SearchId>
{
    public static SearchId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
