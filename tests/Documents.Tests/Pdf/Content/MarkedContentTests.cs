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

    [Fact]
    public async Task Read_ActualTextNeverEnded_LeavesNoPlaceholder()
    {
        var font = "<< /Type /Font /Subtype /Type0 /BaseFont /Icons /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 1000 >>] >>";

        var refusal = await Reading.RefusalOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td /Span << /ActualText (phone) >> BDC <0007> Tj ET", font: font).Build());

        Assert.Equal(RefusalCode.ImageOnly, refusal);
    }
}
