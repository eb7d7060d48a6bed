using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Core.Tests.Resumes.Understanding;

public sealed class DateScannerTests
{
    private static readonly DateScanner Scanner = new(2027);

    [Theory]
    [InlineData("Март 2019 — настоящее время", "2019-03", null)]
    [InlineData("с марта 2019 г. по май 2021 г.", "2019-03", "2021-05")]
    [InlineData("с 09.2019 по настоящее время", "2019-09", null)]
    [InlineData("03/2019 - 05.2021", "2019-03", "2021-05")]
    [InlineData("03.2019–н.в.", "2019-03", null)]
    [InlineData("02.2020 – по н. в.", "2020-02", null)]
    [InlineData("2016-2018", "2016", "2018")]
    [InlineData("2016 – 2018 гг.", "2016", "2018")]
    [InlineData("2014-17", "2014", "2017")]
    [InlineData("Jan 2020 – Present", "2020-01", null)]
    [InlineData("Sep. 2018 to Aug. 2019", "2018-09", "2019-08")]
    [InlineData("Sep 15 - NOW", "2015-09", null)]
    [InlineData("June 1, 2020 - July 31, 2021", "2020-06", "2021-07")]
    [InlineData("Jan – Mar 2020", "2020-01", "2020-03")]
    [InlineData("2019-03 – 2021-05", "2019-03", "2021-05")]
    [InlineData("2019-03-01 - 2021-05-31", "2019-03", "2021-05")]
    [InlineData("01.03.2019 – 31.05.2021", "2019-03", "2021-05")]
    [InlineData("12/20/2019 - 01/15/2021", "2019-12", "2021-01")]
    [InlineData("03.2017 – қазір", "2017-03", null)]
    [InlineData("наурыз 2019 – мамыр 2021", "2019-03", "2021-05")]
    [InlineData("2019 жылғы наурыз", "2019-03", "2019-03")]
    [InlineData("2020 - now: Backend developer", "2020", null)]
    [InlineData("Июнь 2021 — till now", "2021-06", null)]
    [InlineData("2011 / 11", "2011-11", "2011-11")]
    public void Find_Time_KeepsItsPrecision(string line, string from, string? to)
    {
        var range = Assert.Single(Scanner.Find(line));

        Assert.Equal((from, to), (range.From.ToString(), range.To?.ToString()));
    }

    [Theory]
    [InlineData("04/05/2019")]
    [InlineData("Summer 2019")]
    public void Find_MonthThatIsNotClear_IsNotInvented(string line)
    {
        var range = Assert.Single(Scanner.Find(line));

        Assert.Equal("2019", range.From.ToString());
    }

    [Theory]
    [InlineData("+7 (701) 201-90-20")]
    [InlineData("1 500 запросов в секунду")]
    [InlineData("GPA 3.97/4.00")]
    [InlineData("$2019 in sales")]
    [InlineData("US Patent 11,234,567")]
    [InlineData("Windows 10, .NET 8, Java 17")]
    [InlineData("ул. Абая 2090")]
    [InlineData("10.1234/neurips")]
    public void Find_OtherNumbers_AreNoTimes(string line)
    {
        Assert.Empty(Scanner.Find(line));
    }

    [Fact]
    public void Find_LineThatEndsOpen_SaysSo()
    {
        var range = Assert.Single(Scanner.Find("Июнь 2021 —"));

        Assert.True(range.IsOpenAtLineEnd);
        Assert.Null(Scanner.ReadEnd("настоящее время")?.To);
        Assert.Equal("2022-05", Scanner.ReadEnd("Май 2022")?.To?.ToString());
    }
}
