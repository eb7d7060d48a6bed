namespace JobFunctions.Core.Notifications.Settings;

/// <summary>Hours of the person's day in which nothing is sent to them; over midnight where the first is the later one.</summary>
/// <param name="From">First quiet hour, 0-23.</param>
/// <param name="To">The hour at which they end, 0-23; none are quiet where it is <paramref name="From"/>.</param>
public sealed record QuietHours(int From, int To)
{
    /// <returns>When the quiet ends; null where it is not quiet.</returns>
    public DateTimeOffset? EndOf(DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        var isQuiet = From <= To ? local.Hour >= From && local.Hour < To : local.Hour >= From || local.Hour < To;
        if (!isQuiet)
        {
            return null;
        }

        var day = DateOnly.FromDateTime(local);
        return LocalTime.FirstAt(local.Hour < To ? day : day.AddDays(1), To, zone) is var end && end > now ? end : null;
    }
}
