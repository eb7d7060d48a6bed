using System.Text;

namespace JobFunctions.Documents.Tests.Pdf.Structure;

public sealed class XrefRecoveryTests
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Hello, reader) Tj ET";

    [Fact]
    public async Task Read_CatalogueLost_FindsThePagesOneByOne()
    {
        var file = Encoding.Latin1.GetString(TestPdf.Page(Hello).Build()).Replace("1 0 obj\n<< /Type /Catalog", "x 0 obx\n<< /Type /Catalxx", StringComparison.Ordinal);

        Assert.Equal("Hello, reader", (await Reading.TextOfAsync(file)).PlainText);
    }

    [Fact]
    public async Task Read_CutBeforeTheFonts_IsCorruptRatherThanJunk()
    {
        // Font 4 and content 5 change places, so that cutting loses the font.
        var pdf = new TestPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.AddStream("", Encoding.Latin1.GetBytes(Hello));
        pdf.Add(TestPdf.Font);
        var whole = Encoding.Latin1.GetString(pdf.Build());

        var refusal = await Reading.RefusalOfAsync(Encoding.Latin1.GetBytes(whole[..whole.IndexOf("5 0 obj", StringComparison.Ordinal)]));

        Assert.Equal(RefusalCode.Corrupt, refusal);
    }

    [Theory]
    [InlineData("/Length 44", "/Length 9")]
    [InlineData("/Length 44", "/Length 99999")]
    [InlineData("/Length 44", "/Length -4")]
    [InlineData("/Length 44", "/Nothing 1")]
    [InlineData("\nendstream\nendobj", "\nendobj")]
    public async Task Read_StreamOfWrongLength_EndsWhereItEnds(string written, string instead)
    {
        var file = Encoding.Latin1.GetString(TestPdf.Page(Hello).Build());
        Assert.Contains(written, file, StringComparison.Ordinal);

        var document = await Reading.TextOfAsync(file.Replace(written, instead, StringComparison.Ordinal));

        Assert.Equal("Hello, reader", document.PlainText);
    }

    [Fact]
    public async Task Read_ObjectStreamsWithoutCrossReferences_AreLookedInto()
    {
        var whole = Encoding.Latin1.GetString(TestPdf.Page(Hello).BuildWithStreams());

        var document = await Reading.TextOfAsync(whole.Replace("startxref", "startxxxx", StringComparison.Ordinal));

        Assert.Equal("Hello, reader", document.PlainText);
    }

    [Fact]
    public async Task Read_ObjectWrittenTwiceWithoutCrossReferences_TheLaterCounts()
    {
        var whole = Encoding.Latin1.GetString(TestPdf.Page("BT /F1 12 Tf 72 700 Td (old) Tj ET").Build());
        var cut = whole[..whole.IndexOf("xref", StringComparison.Ordinal)];

        var document = await Reading.TextOfAsync(cut + "5 0 obj\n<< /Length 40 >>\nstream\nBT /F1 12 Tf 72 700 Td (new) Tj ET\nendstream\nendobj\n");

        Assert.Equal("new", document.PlainText);
    }

    [Fact]
    public async Task Read_TreeWithoutAPage_ShowsNothing()
    {
        var file = Encoding.Latin1.GetString(TestPdf.Page(Hello).Build()).Replace("/Kids [3 0 R]", "/Kids [5 0 R]", StringComparison.Ordinal).Replace("/Type /Page /Parent", "/Type /Pag_ /Parent", StringComparison.Ordinal);

        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(Encoding.Latin1.GetBytes(file)));
    }
}
