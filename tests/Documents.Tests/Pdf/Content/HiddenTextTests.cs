namespace JobFunctions.Documents.Tests.Pdf.Content;

public sealed class HiddenTextTests
{
    private const string Seen = "BT /F1 12 Tf 0 g 72 700 Td (seen) Tj ET ";

    [Theory]
    [InlineData("0.2 0.4 0.6 rg 60 480 200 40 re f BT /F1 12 Tf 72 500 Td (secret) Tj ET")] // in the colour of its shape
    [InlineData("0.9 g 60 480 m 260 480 l 260 520 l 60 520 l h f BT /F1 12 Tf 72 500 Td (secret) Tj ET")]
    [InlineData("40 w 0.5 G 60 500 m 260 500 l S 0.5 g BT /F1 12 Tf 72 500 Td (secret) Tj ET")] // of a line as thick as a shape
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (secret) Tj ET 1 g 60 480 200 40 re f")] // covered later
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (secret) Tj ET 0.2 0.4 0.6 rg 60 480 200 40 re f")]
    [InlineData("BT /F1 12 Tf 1 Tr 1 G 72 500 Td (secret) Tj ET")] // outlined in white
    [InlineData("BT /F1 12 Tf 2 Tr 1 g 1 G 72 500 Td (secret) Tj ET")]
    [InlineData("BT /F1 12 Tf 7 Tr 72 500 Td (secret) Tj ET")] // a stencil through which nothing is painted
    [InlineData("/Thin gs BT /F1 12 Tf 72 500 Td (secret) Tj ET")]
    [InlineData("BT /F1 0.1 Tf 72 500 Td (secret) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 -50 Td (secret) Tj ET")]
    [InlineData("q 0 0 50 50 re W n BT /F1 12 Tf 72 500 Td (secret) Tj ET Q")]
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (secret) Tj ET q 200 0 0 60 60 470 cm /Picture Do Q")] // under a picture
    public async Task Read_TextNobodySees_IsMarkedHidden(string drawing)
    {
        var document = await Reading.TextOfAsync(Page(Seen + drawing));

        Assert.Equal(("seen", "secret"), (document.PlainText, document.HiddenText));
    }

    [Theory]
    [InlineData("0.2 0.4 0.6 rg 60 480 200 40 re f 1 g BT /F1 12 Tf 72 500 Td (shown) Tj ET")]
    [InlineData("40 w 0 G 60 500 m 260 500 l S 1 g BT /F1 12 Tf 72 500 Td (shown) Tj ET")]
    [InlineData("0 g 60 480 200 1 re 60 520 200 1 re 60 480 1 40 re 260 480 1 40 re f BT /F1 12 Tf 72 500 Td (shown) Tj ET")] // a frame of four strips
    [InlineData("0 g 60 480 200 40 re 62 482 196 36 re f* BT /F1 12 Tf 72 500 Td (shown) Tj ET")] // a frame with a hole
    [InlineData("0 g 60 480 m 260 480 l 260 482 l 62 482 l 62 520 l 60 520 l h f BT /F1 12 Tf 72 500 Td (shown) Tj ET")] // an angle
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (shown) Tj ET 0 g 60 480 200 40 re 62 482 196 36 re f*")]
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (shown) Tj ET /Mixed gs 1 1 0 rg 60 480 200 40 re f")] // a marker's stroke
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (shown) Tj ET /Half gs 1 1 0 rg 60 480 200 40 re f")]
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (shown) Tj ET 1 g 60 480 200 10 re f")] // beside it
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (shown) Tj ET q 200 0 0 60 60 470 cm /Stencil Do Q")] // a picture that is mostly nothing
    [InlineData("BT /F1 12 Tf 0 g 72 500 Td (shown) Tj ET q 60 480 m 260 480 l 60 520 l h W n 1 g 0 0 595 842 re f Q")] // cut to a corner
    [InlineData("q BT /F1 12 Tf 7 Tr 72 500 Td (shown) Tj ET 1 0 0 rg 0 0 595 842 re f Q")] // painted through the letters
    [InlineData("BT /F1 12 Tf 1 Tr 1 g 0 G 72 500 Td (shown) Tj ET")]
    public async Task Read_TextThatIsSeen_IsNotHidden(string drawing)
    {
        var document = await Reading.TextOfAsync(Page(Seen + drawing));

        Assert.Equal("seen\n\nshown", document.PlainText);
        Assert.Empty(document.HiddenText);
    }

    /// <summary>Programs that recognise text in scans write it under the picture, painted or not; it is what a person reads in the picture.</summary>
    [Theory]
    [InlineData("BT /F1 12 Tf 3 Tr 72 500 Td (recognised) Tj ET q 595 0 0 842 0 0 cm /Picture Do Q")]
    [InlineData("q 595 0 0 842 0 0 cm /Picture Do Q BT /F1 12 Tf 3 Tr 72 500 Td (recognised) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 500 Td (recognised) Tj ET q 595 0 0 842 0 0 cm /Picture Do Q")]
    public async Task Read_TextUnderAScan_IsSeen(string drawing)
    {
        var document = await Reading.TextOfAsync(Page(drawing));

        Assert.Equal("recognised", document.PlainText);
    }

    /// <summary>A scan gives no cover to unpainted words on a page of painted ones.</summary>
    [Fact]
    public async Task Read_UnpaintedWordOnAPageOfText_IsHidden()
    {
        var document = await Reading.TextOfAsync(Page("q 595 0 0 842 0 0 cm /Picture Do Q BT /F1 12 Tf 72 500 Td (painted text of some length) Tj 0 -20 Td 3 Tr (secret) Tj ET"));

        Assert.Equal(("painted text of some length", "secret"), (document.PlainText, document.HiddenText));
    }

    private static byte[] Page(string content)
    {
        var pdf = TestPdf.Page(content, resources: "/ExtGState << /Thin << /ca 0 >> /Half << /ca 0.5 >> /Mixed << /BM /Multiply >> >> /XObject << /Picture 6 0 R /Stencil 7 0 R >>");
        pdf.AddStream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", [0x80]);
        pdf.AddStream("/Type /XObject /Subtype /Image /ImageMask true /Width 1 /Height 1 /BitsPerComponent 1", [0x80]);

        return pdf.Build();
    }
}
