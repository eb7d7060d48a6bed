namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class PlacedTextsTests
{
    [Theory]
    [InlineData(1.2, "German A2")]
    [InlineData(0.3, "GermanA2")]
    [InlineData(0, "GermanA2")]
    public async Task AreApart_TextPlacedAnewAfterAGap_IsAWordOfItsOwn(double gap, string expected)
    {
        // "German" in Helvetica of ten points is 36.12 points wide.
        var content = FormattableString.Invariant($"BT /F1 10 Tf 1 0 0 1 40 700 Tm (German) Tj ET BT 1 0 0 1 {40 + 36.12 + gap} 700 Tm (A2) Tj ET");

        var text = (await Reading.TextOfAsync(TestPdf.Page(content).Build())).PlainText;

        Assert.Equal(expected, text);
    }

    [Fact]
    public async Task AreApart_EveryLetterPlacedByItself_StaysOneWord()
    {
        // Letters 5.56 points wide, 1.2 apart.
        var letters = Enumerable.Range(0, 6).Select(i => FormattableString.Invariant($"BT 1 0 0 1 {40 + (i * 6.76)} 700 Tm (n) Tj ET"));

        var text = (await Reading.TextOfAsync(TestPdf.Page($"BT /F1 10 Tf ET {string.Join(' ', letters)}").Build())).PlainText;

        Assert.Equal("nnnnnn", text);
    }

    [Theory]
    [InlineData("Engineer", "2019", "Engineer 2019")]
    [InlineData("Engineer", "ing", "Engineering")]
    [InlineData("Engineer", ", lead", "Engineer, lead")]
    public async Task AreTwo_TitleInBoldThatFillsItsCell_IsPartedFromItsDate(string bold, string after, string expected)
    {
        // "Engineer" in Helvetica of ten points is 40.03 points wide.
        var content = $"BT /F1 10 Tf 2 Tr 1 0 0 1 40 700 Tm ({bold}) Tj ET BT 0 Tr 1 0 0 1 80.03 700 Tm ({after}) Tj ET";

        var text = (await Reading.TextOfAsync(TestPdf.Page(content).Build())).PlainText;

        Assert.Equal(expected, text);
    }
}
