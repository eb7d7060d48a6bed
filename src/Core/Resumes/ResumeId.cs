using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Resumes;

/// <summary>The id of a resume; unique over all accounts.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<ResumeId>))]
public readonly record struct ResumeId(Guid Value) : IGuidId<ResumeId>
{
    public static ResumeId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
