using System.Diagnostics;
using System.Globalization;
using System.Text;

using JobFunctions.Documents.Pdf;

namespace JobFunctions.Documents.Tests.Pdf;

/// <summary>Files that are made to hurt.</summary>
public sealed class PdfBoundsTests
{
    /// <summary>For the last look at the clock, on a machine that has much else to do.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    [Fact]
    public void Read_SmallFileThatUnpacksToMuch_IsTooLargeAtLittleCost()
    {
        var twice = TestPdf.Deflate(TestPdf.Deflate(new byte[200 * 1024 * 1024]));
        var file = TestPdf.Page("", "[/FlateDecode /FlateDecode]", twice).Build();
        Assert.InRange(file.Length, 0, 2048);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refused = Assert.Throws<RefusedException>(() =>
            new PdfReader().Read(file, new ReadingBudget(DocumentLimits.Default, TimeProvider.System, TestContext.Current.CancellationToken)));

        Assert.Equal(RefusalCode.TooLarge, refused.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L * 1024 * 1024);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<< /A [")]
    public async Task Read_ArraysNestedVeryDeep_IsTooComplex(string opening)
    {
        var content = string.Concat(Enumerable.Repeat(opening, 100_000));

        Assert.Equal(RefusalCode.TooComplex, await Reading.RefusalOfAsync(TestPdf.Page(content).Build()));
    }

    /// <summary>One thing over and over in a content that unpacks to megabytes: an answer in time, of whatever kind, and little memory.</summary>
    [Theory]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("/")]
    [InlineData("q ")]
    [InlineData("0 0 m 5 5 l ")]
    [InlineData("0 0 9 9 re f ")]
    [InlineData("/A BMC ")]
    [InlineData("BI ID ")]
    [InlineData("[[]] TJ ")]
    [InlineData("<</A<</B 1>>>> ")]
    public async Task Read_OneThingVeryOften_EndsInTime(string repeated)
    {
        var content = new StringBuilder("BT /F1 12 Tf 72 700 Td (text) Tj ET ");
        content.Insert(content.Length, repeated, 2_000_000 / repeated.Length);
        var file = TestPdf.Page("", "/FlateDecode", TestPdf.Deflate(Encoding.ASCII.GetBytes(content.ToString()))).Build();
        var watch = Stopwatch.StartNew();

        var reading = await Reading.OfAsync(file);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, DocumentLimits.Default.Timeout + Slack);
        Assert.True(reading is DocumentReading.Refused or DocumentReading.Read { Document.PlainText: "text" });
    }

    [Theory]
    [InlineData("trailer(")]
    [InlineData("1 0 obj<<>>stream ")]
    [InlineData("1 0 obj ")]
    [InlineData("<<")]
    [InlineData("%PDF-1.4\n")]
    [InlineData("startxref 0 ")]
    public async Task Read_FileOfOneThingVeryOften_IsRefusedInTime(string repeated)
    {
        var file = Encoding.ASCII.GetBytes("%PDF-1.4\n" + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)));
        var watch = Stopwatch.StartNew();

        var reading = await Reading.OfAsync(file);

        Assert.IsType<DocumentReading.Refused>(reading);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, DocumentLimits.Default.Timeout + Slack);
    }

    [Fact]
    public async Task Read_ObjectsThatReferToEachOtherInACircle_Ends()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td (text) Tj ET");
        var file = Encoding.Latin1.GetString(pdf.Build()).Replace("/Length 36", "/Length 5 0 R", StringComparison.Ordinal);

        Assert.Equal("text", (await Reading.TextOfAsync(file)).PlainText);
    }

    [Fact]
    public async Task Read_FormsThatDrawEachOtherManyTimes_IsTooComplex()
    {
        var pdf = TestPdf.Page("/X Do", pageEntries: "");

        for (var level = 6; level < 16; level++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"/Resources << /XObject << /X {level + 1} 0 R >> >>");
            pdf.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 595 842] {next}", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/X Do ", 10))));
        }

        pdf.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "0 g"u8.ToArray());
        var file = Encoding.Latin1.GetString(pdf.Build()).Replace("/Font << /F1 4 0 R >>", "/XObject << /X 6 0 R >>", StringComparison.Ordinal);

        Assert.Equal(RefusalCode.TooComplex, await Reading.RefusalOfAsync(Encoding.Latin1.GetBytes(file)));
    }

    [Fact]
    public async Task Read_PagesThatAreTheirOwnChildren_Ends()
    {
        var file = Encoding.Latin1.GetString(TestPdf.Page("BT /F1 12 Tf 72 700 Td (once) Tj ET").Build())
            .Replace("/Kids [3 0 R]", "/Kids [2 0 R 3 0 R]", StringComparison.Ordinal);

        Assert.Equal("once", (await Reading.TextOfAsync(file)).PlainText);
    }

    [Fact]
    public async Task Read_MorePagesThanAllowed_IsTooLarge()
    {
        var kids = string.Concat(Enumerable.Repeat("3 0 R ", 400));
        var file = Encoding.Latin1.GetString(TestPdf.Page("BT /F1 12 Tf 72 700 Td (page) Tj ET").Build()).Replace("/Kids [3 0 R]", $"/Kids [{kids}]", StringComparison.Ordinal);

        Assert.Equal(RefusalCode.TooLarge, await Reading.RefusalOfAsync(Encoding.Latin1.GetBytes(file)));
    }

    [Fact]
    public async Task Read_MoreLettersThanAllowed_IsTooLarge()
    {
        var limits = DocumentLimits.Default with { MaxGlyphs = 10 };

        Assert.Equal(RefusalCode.TooLarge, await Reading.RefusalOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td (more than ten letters) Tj ET").Build(), limits));
    }

    [Fact]
    public async Task Read_ThousandsOfScatteredWords_StaysQuick()
    {
        var random = new Random(7);
        var content = new StringBuilder("BT /F1 6 Tf ");

        for (var i = 0; i < 20_000; i++)
        {
            content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {random.Next(0, 590)} {random.Next(0, 840)} Tm (ab) Tj ");
        }

        var watch = Stopwatch.StartNew();

        await Reading.TextOfAsync(TestPdf.Page(content + "ET").Build());

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(9));
    }
}
