using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Reference;

/// <summary>The id of a skill that people can name.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<SkillId>))]
public readonly record struct SkillId(Guid Value) : IGuidId<SkillId>
{
    public static SkillId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
