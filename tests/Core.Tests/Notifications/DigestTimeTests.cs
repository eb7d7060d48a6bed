using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Core.Tests.Notifications;

public sealed class DigestTimeTests
{
    private static readonly string[] Zones =
        ["UTC", "Asia/Almaty", "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Honolulu"];

    [Theory]
    [InlineData("Asia/Almaty", 9, "2026-11-21T03:00Z", "2026-11-21T04:00Z")]
    [InlineData("Asia/Almaty", 9, "2026-11-21T04:00Z", "2026-11-22T04:00Z")]
    [InlineData("Asia/Kolkata", 9, "2026-11-21T03:29Z", "2026-11-21T03:30Z")]
    [InlineData("Asia/Kathmandu", 0, "2026-11-21T18:00Z", "2026-11-21T18:15Z")]
    [InlineData("Europe/Berlin", 2, "2026-03-28T12:00Z", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", 2, "2026-10-24T12:00Z", "2026-10-25T00:00Z")]
    public void NextAfter_HourOfAZone_IsItsFirstMoment(string zone, int hour, string time, string next)
    {
        var settings = SettingsOf(zone, hour);

        Assert.Equal(DateTimeOffset.Parse(next, null), DigestTime.NextAfter(settings, DateTimeOffset.Parse(time, null)));
    }

    [Fact]
    public void NextAfter_ChosenDays_SkipsTheOthers()
    {
        var saturday = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        var next = DigestTime.NextAfter(SettingsOf("UTC", 9) with { DigestDays = [DayOfWeek.Thursday] }, saturday);

        Assert.Equal(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero), next);
        Assert.Null(DigestTime.NextAfter(SettingsOf("UTC", 9) with { Digest = false }, saturday));
    }

    [Fact]
    public void NextAfter_DayThatHadItsDigest_IsOverWhereverOneMovesTo()
    {
        var settings = SettingsOf("Pacific/Apia", 20) with { LastDigestDay = new DateOnly(2026, 11, 22) };

        var next = DigestTime.NextAfter(settings with { TimeZone = "Pacific/Honolulu" }, new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero), next);
    }

    [Fact]
    public void NextAfter_DayAfterDay_ComesOnceEachDayAtItsHour() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 23).Zip(Gen.Elements(Zones)).Zip(Gen.Choose(0, 365 * 24)).ToArbitrary(),
        given =>
        {
            var ((hour, name), offset) = given;
            var (settings, time) = (SettingsOf(name, hour), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(offset));
            var days = new List<DateOnly>();
            for (var count = 0; count < 10; count++)
            {
                var planned = settings with { NextDigestAt = DigestTime.NextAfter(settings, time) };
                days.Add(planned.DueDay!.Value);
                // The round comes up to an hour late, and the search takes its time.
                (settings, time) = (planned with { LastDigestDay = planned.DueDay }, planned.NextDigestAt!.Value.AddMinutes(offset % 90));
            }

            return days.Zip(days.Skip(1)).All(pair => pair.Second == pair.First.AddDays(1));
        }));

    private static PersonSettings SettingsOf(string zone, int hour) => new()
    {
        AccountId = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        Digest = true,
        TimeZone = zone,
        Hour = hour,
    };
}
