namespace JobFunctions.Documents.Tests.Pdf.Content;

public sealed class MarkedContentTests
{
    [Fact]
    public async Task Read_ActualText_StandsForWhatIsDrawn()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td (ta) Tj /Span << /ActualText (xi) >> BDC (##) Tj EMC (ng) Tj ET").Build());

        Assert.Equal("taxing", document.PlainText);
    }

    [Fact]
    public async Task Read_ActualTextOfLettersWithoutMeaning_IsTaken()
    {
        var font = "<< /Type /Font /Subtype /Type0 /BaseFont /Icons /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 1000 >>] >>";

        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td /Span << /ActualText (phone) >> BDC <0007> Tj EMC ET", font: font).Build());

        Assert.Equal("phone", document.PlainText);
    }

    [Theory]
    [InlineData("(mail: )", "mail:")]
    [InlineData("<FEFFD83DDCDE>", "\U0001F4DE")]
    [InlineData("(two words)", "two words")]
    public async Task Read_ActualTextOfMoreThanAWord_IsTakenWhereNothingElseTells(string actual, string text)
    {
        var font = "<< /Type /Font /Subtype /Type0 /BaseFont /Icons /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 5000 >>] >>";

        var document = await Reading.TextOfAsync(TestPdf.Page($"BT /F1 12 Tf 72 700 Td /Span << /ActualText {actual} >> BDC <0007> Tj EMC 0 -50 Td /Span << /ActualText (below) >> BDC <0008> Tj EMC ET", font: font).Build());

        Assert.Equal($"{text}\n\nbelow", document.PlainText);
    }

    [Fact]
    public async Task Read_ActualTextOfSeveralToldWords_LeavesThemInTheirPlaces()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td /Span << /ActualText (something else altogether) >> BDC (drawn words) Tj EMC ET").Build());

        Assert.Equal("drawn words", document.PlainText);
    }

    [Fact]
    public async Task Read_ActualTextNeverEnded_LeavesNoPlaceholder()
    {
        var font = "<< /Type /Font /Subtype /Type0 /BaseFont /Icons /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 1000 >>] >>";

        var refusal = await Reading.RefusalOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td /Span << /ActualText (phone) >> BDC <0007> Tj ET", font: font).Build());

        Assert.Equal(RefusalCode.ImageOnly, refusal);
    }
}
