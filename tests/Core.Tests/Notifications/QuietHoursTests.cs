using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Core.Tests.Notifications;

public sealed class QuietHoursTests
{
    private static readonly string[] Zones = ["UTC", "Asia/Almaty", "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"];

    [Theory]
    [InlineData("2026-11-21T18:30Z", "2026-11-22T03:00Z")]
    [InlineData("2026-11-22T02:59Z", "2026-11-22T03:00Z")]
    [InlineData("2026-11-22T03:00Z", null)]
    [InlineData("2026-11-22T16:59Z", null)]
    public void EndOf_NightInAlmaty_IsTheMorningThere(string now, string? end)
    {
        var zone = LocalTime.ZoneOf("Asia/Almaty")!;

        Assert.Equal(end is null ? null : DateTimeOffset.Parse(end, null), new QuietHours(22, 8).EndOf(DateTimeOffset.Parse(now, null), zone));
    }

    [Fact]
    public void EndOf_ClocksSkipTheHour_IsTheEndOfTheGap()
    {
        var zone = LocalTime.ZoneOf("Europe/Berlin")!;

        Assert.Equal(
            new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero),
            new QuietHours(0, 2).EndOf(new DateTimeOffset(2026, 3, 29, 0, 30, 0, TimeSpan.Zero), zone));
    }

    [Fact]
    public void EndOf_AnyTimeAndPlace_IsAheadWithinADayAndNotQuiet() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 23).Two().Zip(Gen.Choose(0, 2 * 366 * 24 * 60)).Zip(Gen.Elements(Zones)).ToArbitrary(),
        given =>
        {
            var (((from, to), minute), name) = given;
            var (quiet, zone) = (new QuietHours(from, to), LocalTime.ZoneOf(name)!);
            var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute);
            var end = quiet.EndOf(now, zone);
            // Where clocks go back into the quiet hours, they begin once more.
            return end is null || (end > now && end - now < TimeSpan.FromHours(26) && (quiet.EndOf(end.Value, zone) is not { } again || again - end < TimeSpan.FromHours(2)));
        }));
}
