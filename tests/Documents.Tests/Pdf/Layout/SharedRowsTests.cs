namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class SharedRowsTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(28)]
    public void Find_LabelsBesideValuesOfWhichOneRunsOverTwoLines_ReadsRowByRow(double step)
    {
        var page = new TestPage().Line(40, 60, "About me");
        string[] labels = ["Town", "Moving", "Journeys", "Hours", "Salary", "Mail"];
        string[] values = ["Oslo", "Willing", "Willing to go anywhere in the country for a short time", "Full day", "40 000", "ann@example.org"];
        var baseline = 90.0;

        for (var i = 0; i < labels.Length; i++)
        {
            page.Line(40, baseline, labels[i]).Line(180, baseline, values[i]);
            baseline += i == 2 ? step + 12 : step;
        }

        page.Line(180, 90 + (2 * step) + 12, "and not for longer than that");

        Assert.Contains("Moving\tWilling\nJourneys\tWilling to go anywhere in the country for a short time\nand not for longer than that\nHours\tFull day\n", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WordsOfOneValueThatRunOverLines_AreReadLineByLine()
    {
        var page = new TestPage()
            .Line(40, 60, "Languages").Lines(180, 60, 12, "Thai", "English", "Korean")
            .Line(40, 130, "Skills").Line(180, 130, "Canva").Line(230, 130, "Figma").Line(300, 130, "Copywriting").Line(400, 130, "Excel")
            .Line(180, 150, "Advertising aimed").Line(300, 150, "Photoshop")
            .Line(40, 190, "Driving").Lines(180, 190, 12, "Category B", "Own car");

        Assert.Contains("Canva\tFigma\tCopywriting\tExcel\nAdvertising aimed\tPhotoshop\n", page.Text(), StringComparison.Ordinal);
    }
}
