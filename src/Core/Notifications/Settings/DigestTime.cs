namespace JobFunctions.Core.Notifications.Settings;

/// <summary>When a person's next digest is due.</summary>
public static class DigestTime
{
    private const int DaysToLook = 15;

    /// <returns>The first chosen hour of a chosen day behind <paramref name="time"/> and behind the last day that had one; null where digests are off.</returns>
    public static DateTimeOffset? NextAfter(PersonSettings settings, DateTimeOffset time)
    {
        if (!settings.Digest)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, settings.Zone).DateTime);
        var first = settings.LastDigestDay is { } last && last >= today ? last.AddDays(1) : today;
        return Enumerable.Range(0, DaysToLook)
            .Select(first.AddDays)
            .Where(day => settings.DigestDays.Count == 0 || settings.DigestDays.Contains(day.DayOfWeek))
            .Select(day => (DateTimeOffset?)LocalTime.FirstAt(day, settings.Hour, settings.Zone))
            .FirstOrDefault(due => due > time);
    }
}
