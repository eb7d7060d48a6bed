using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Reference;

/// <summary>The id of a category of vacancies.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<CategoryId>))]
public readonly record struct CategoryId(Guid Value) : IGuidId<CategoryId>
{
    public static CategoryId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
