namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class SpacedWordsTests
{
    [Theory]
    [InlineData("W O R K   D O N E", "W O R K\tD O N E")]
    [InlineData("W O R K  D O N E", "W O R K\tD O N E")]
    [InlineData("W O R K D O N E", "W O R K D O N E")]
    [InlineData("see  A  and B", "see A and B")]
    public async Task Mark_WiderGapBetweenSpacedOutLetters_StaysToBeSeen(string typed, string expected)
    {
        var text = (await Reading.TextOfAsync(TestPdf.Page($"BT /F1 10 Tf 1 0 0 1 40 700 Tm ({typed}) Tj ET").Build())).PlainText;

        Assert.Equal(expected, text);
    }
}
