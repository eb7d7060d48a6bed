using System.Text.Json.Serialization;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Interviews;

/// <summary>The id of an interview; also its UID in calendars.</summary>
[JsonConverter(typeof(GuidIdJsonConverter<InterviewId>))]
public readonly record struct InterviewId(Guid Value) : IGuidId<InterviewId>
{
    public static InterviewId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
