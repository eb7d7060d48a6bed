using JobFunctions.Core.Schedules;

namespace JobFunctions.Core.Tests.Schedules;

public sealed class ScheduleTableTests
{
    [Fact]
    public void All_EachSchedule_HasANameOfItsOwnAndComesRoundWithinADay()
    {
        var now = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        Assert.Distinct(ScheduleTable.All.Select(schedule => schedule.Name), StringComparer.OrdinalIgnoreCase);
        Assert.All(ScheduleTable.All, schedule =>
            Assert.InRange(CronExpression.Parse(schedule.Expression).NextAfter(now)!.Value, now, now.AddDays(1)));
    }
}
