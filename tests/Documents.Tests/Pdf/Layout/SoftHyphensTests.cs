namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class SoftHyphensTests
{
    // "man" in Helvetica of ten points is 19.45 points wide, "age" 16.68; a soft hyphen says of itself what it is.
    private const string Soft = "/Span << /ActualText <FEFF00AD> >> BDC ( ) Tj EMC ";

    [Theory]
    [InlineData("(man) Tj " + Soft + "1 0 0 1 59.45 700 Tm (age) Tj", "manage")]
    [InlineData("(man) Tj " + Soft + "1 0 0 1 59.45 700 Tm (-) Tj 1 0 0 1 40 688 Tm (age) Tj", "manage")]
    [InlineData("(man) Tj /Span << /ActualText <FEFF00AD2010> >> BDC (-) Tj EMC 1 0 0 1 40 688 Tm (age) Tj", "manage")]
    [InlineData("(man) Tj " + Soft + "(age) Tj", "man-age")]
    public async Task Remove_SoftHyphen_IsLeftOutUnlessItKeepsItsRoom(string content, string expected)
    {
        var text = (await Reading.TextOfAsync(TestPdf.Page($"BT /F1 10 Tf 1 0 0 1 40 700 Tm {content} ET").Build())).PlainText;

        Assert.Equal(expected, text);
    }
}
