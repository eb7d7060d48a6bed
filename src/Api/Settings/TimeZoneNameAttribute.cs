using JobFunctions.Api.Validation;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Api.Settings;

/// <summary>A zone of the IANA database. Null and blank count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TimeZoneNameAttribute() : LineAttribute(64)
{
    public override string? FaultOf(string text) =>
        text.Length <= MaxLength && LocalTime.ZoneOf(text.Trim()) is not null ? null : "Must be the name of a time zone, such as Asia/Almaty.";
}
