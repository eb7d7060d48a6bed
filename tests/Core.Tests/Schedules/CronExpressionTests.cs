using System.Globalization;
using JobFunctions.Core.Schedules;

namespace JobFunctions.Core.Tests.Schedules;

public sealed class CronExpressionTests
{
    [Theory]
    [InlineData("0 */10 * * * *", "2026-11-21T08:03:30Z", "2026-11-21T08:10:00Z")]
    [InlineData("0 */10 * * * *", "2026-11-21T08:10:00Z", "2026-11-21T08:20:00Z")]
    [InlineData("0 40 3 * * *", "2026-11-21T03:40:00Z", "2026-11-22T03:40:00Z")]
    [InlineData("0 40 3 * * *", "2026-12-31T23:59:59Z", "2027-01-01T03:40:00Z")]
    [InlineData("15,45 0 0 1 1 *", "2026-11-21T00:00:00Z", "2027-01-01T00:00:15Z")]
    [InlineData("0 0 9-17/4 * * 1-5", "2026-11-20T17:00:00Z", "2026-11-23T09:00:00Z")]
    [InlineData("0 0 0 29 2 *", "2026-11-21T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 0 29 2 0", "2026-11-21T00:00:00Z", "2032-02-29T00:00:00Z")]
    public void NextAfter_Time_GivesTheFirstMomentBehindIt(string text, string after, string expected)
    {
        var next = CronExpression.Parse(text).NextAfter(DateTimeOffset.Parse(after, CultureInfo.InvariantCulture));

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), next);
    }

    [Fact]
    public void NextAfter_DayThatNeverComes_IsNull()
    {
        var expression = CronExpression.Parse("0 0 0 30 2 *");

        Assert.Null(expression.NextAfter(new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("* * * * *")]
    [InlineData("* * * * * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("* * 24 * * *")]
    [InlineData("* * * 0 * *")]
    [InlineData("* * * * 13 *")]
    [InlineData("* * * * * 7")]
    [InlineData("*/0 * * * * *")]
    [InlineData("5-1 * * * * *")]
    [InlineData("1, * * * * *")]
    [InlineData("-1 * * * * *")]
    [InlineData("x * * * * *")]
    public void TryParse_NoSuchExpression_IsFalse(string text)
    {
        Assert.False(CronExpression.TryParse(text, out _));
    }
}
