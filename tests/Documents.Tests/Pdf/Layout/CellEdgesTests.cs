namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class CellEdgesTests
{
    // "Portuguese" in Helvetica of ten points is 51.14 points wide.
    private const double Column = 40 + 51.14;

    [Theory]
    [InlineData(Column)]
    [InlineData(Column - 2)]
    public async Task In_WidestCellTouchesTheNext_PartsThemAtTheColumnsEdge(double column)
    {
        var text = await ReadAsync(Text(40, 700, "Portuguese") + Text(column, 700, "B1") + Text(40, 688, "Thai") + Text(column, 688, "C1"));

        Assert.Equal("Portuguese\tB1\nThai\tC1", text);
    }

    [Fact]
    public async Task In_RowThatRunsAcrossBetween_LeavesTheWordWhole()
    {
        var text = await ReadAsync(Text(40, 700, "Portuguese") + Text(Column, 700, "B1") + Text(40, 688, "Languages that are read") + Text(40, 676, "Thai") + Text(Column, 676, "C1"));

        Assert.StartsWith("PortugueseB1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_NothingBeginsThereNearby_LeavesTheWordWhole()
    {
        var text = await ReadAsync(Text(40, 700, "Portuguese") + Text(Column, 700, "ness") + Text(40, 688, "Thai") + Text(Column + 9, 688, "C1"));

        Assert.StartsWith("Portugueseness", text, StringComparison.Ordinal);
    }

    private static string Text(double x, double y, string text) => FormattableString.Invariant($"BT /F1 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET ");

    private static async Task<string> ReadAsync(string content) => (await Reading.TextOfAsync(TestPdf.Page(content).Build())).PlainText;
}
