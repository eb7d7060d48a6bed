namespace JobFunctions.Core.Notifications.Settings;

/// <summary>Hours of days where people live.</summary>
public static class LocalTime
{
    private const int MinutesToLook = 24 * 60;

    /// <returns>null for what names no zone of the IANA database.</returns>
    public static TimeZoneInfo? ZoneOf(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? zone : null;

    /// <summary>When an hour of a day begins: for the first time where clocks go back, at the end of the gap where they skip it.</summary>
    public static DateTimeOffset FirstAt(DateOnly day, int hour, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(new TimeOnly(hour, 0));
        for (var minute = 0; minute < MinutesToLook && zone.IsInvalidTime(local); minute++)
        {
            local = local.AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
