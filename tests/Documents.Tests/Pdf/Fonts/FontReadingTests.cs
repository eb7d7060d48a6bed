using System.Text;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

/// <summary>Fonts that say in different ways, or not at all, what their codes mean.</summary>
public sealed class FontReadingTests
{
    private const string Symbolic = "/FontDescriptor << /Flags 4 /FontFile2 6 0 R >>";

    [Fact]
    public async Task Read_EmbeddedFontWithoutToUnicode_IsToldByItsOwnTable()
    {
        var pdf = Composite("<00030004>", "");
        pdf.AddStream("", TestFonts.TrueType(("cmap", TestFonts.Cmap((3, 1, TestFonts.Format4(('Д', 3), ('а', 4)))))));

        Assert.Equal("Да", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_EmbeddedFontBehindAGlyphMap_GoesThroughIt()
    {
        var pdf = Composite("<00010002>", "/CIDToGIDMap 7 0 R");
        pdf.AddStream("", TestFonts.TrueType(("cmap", TestFonts.Cmap((3, 1, TestFonts.Format4(('Д', 3), ('а', 4)))))));
        pdf.AddStream("", [0, 0, 0, 3, 0, 4]);

        Assert.Equal("Да", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_CompactFontOfNamedGlyphs_IsToldByTheNames()
    {
        var pdf = Composite("<00010002>", "", "FontFile3");
        pdf.AddStream("", TestFonts.Cff(["uni0414", "afii10065"], []));

        Assert.Equal("Да", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_EastAsianFontByCharacterNumber_IsToldByItsCollection()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td <034B034D0353> Tj ET", font: "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) >> >>] >>");

        Assert.Equal("あいお", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_EastAsianCharset_TakesWidthsByCharacterNumber()
    {
        var font = "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) >> /W [34 [700] 66 [300]] >>] >>";

        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 10 Tf 72 700 Td (Aa) Tj <82A0> Tj ET", font: font).Build());

        var word = document.Pages[0].Blocks[0].Lines[0].Words[0];
        Assert.Equal("Aaあ", word.Text);
        Assert.Equal(72 + 7 + 3 + 10, word.Bounds?.Right ?? 0, 0.01);
    }

    [Fact]
    public async Task Read_SymbolicTrueTypeFont_IsToldByItsGlyphs()
    {
        var pdf = TestPdf.Page(@"BT /F1 12 Tf 72 700 Td (\001\002) Tj ET", font: $"<< /Type /Font /Subtype /TrueType /BaseFont /X {Symbolic} >>");
        pdf.AddStream("", TestFonts.TrueType(("cmap", TestFonts.Cmap((1, 0, TestFonts.Format0((1, 1), (2, 2))))), ("post", TestFonts.Post("0", "O", "K"))));

        Assert.Equal("OK", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_NonsymbolicTrueTypeFontWithoutEncoding_HasTheStandardOne()
    {
        var pdf = TestPdf.Page(@"BT /F1 12 Tf 72 700 Td (\361x\371) Tj ET", font: "<< /Type /Font /Subtype /TrueType /BaseFont /ArialMT /FontDescriptor << /Flags 32 >> >>");

        Assert.Equal("æxø", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_SubsetWithCodesGivenOutInOrder_AsksForRecognition()
    {
        var widths = string.Join(' ', Enumerable.Repeat(500, 60));
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td (9:;<=A>5EFGH) Tj ET", font: $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FirstChar 33 /LastChar 92 /Widths [{widths}] {Symbolic} >>");
        pdf.AddStream("", TestFonts.TrueType(("cmap", TestFonts.Cmap((1, 0, TestFonts.Format0(('9', 1)))))));

        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(pdf.Build()));
    }

    [Theory]
    [InlineData("/FontDescriptor 9 0 R")]
    [InlineData("/ToUnicode 9 0 R")]
    [InlineData("/FontDescriptor << /Flags 4 /FontFile2 9 0 R >>")]
    public async Task Read_FontWhosePartsAreLost_IsNoJunk(string entries)
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td (64=>64 4D<O) Tj ET", font: $"<< /Type /Font /Subtype /TrueType /BaseFont /X {entries} >>");

        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(pdf.Build()));
    }

    [Theory]
    [InlineData("a97", "a98", "ab")]
    [InlineData("square", "triangle", "ab")]
    [InlineData("g61", "g62", null)]
    [InlineData("X", "Y", "XY")]
    public async Task Read_DrawnFont_IsToldByNamesOrCodesButNotByGlyphNumbers(string first, string second, string? text)
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td (ab) Tj ET", font: $"<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 750 750] /FirstChar 97 /LastChar 98 /Widths [600 600] /CharProcs << >> /Encoding << /Differences [97 /{first} /{second}] >> >>");

        var reading = await Reading.OfAsync(pdf.Build());

        Assert.Equal(text, (reading as DocumentReading.Read)?.Document.PlainText);
    }

    [Fact]
    public async Task Read_TypeOneFontWithItsOwnEncoding_IsToldByIt()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td (12) Tj ET", font: "<< /Type /Font /Subtype /Type1 /BaseFont /X /FontDescriptor << /Flags 4 /FontFile 6 0 R >> >>");
        pdf.AddStream("", Encoding.ASCII.GetBytes("%!PS-AdobeFont /Encoding 256 array dup 49 /afii10036 put dup 50 /afii10066 put readonly def currentfile eexec dup 50 /Z put"));

        Assert.Equal("Тб", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Theory]
    [InlineData("Symbol", "<61>", "α")]
    [InlineData("Wingdings", "<28>", "☎")]
    [InlineData("ZapfDingbats", "<6C>", "●")]
    public async Task Read_SymbolFont_GivesItsSigns(string name, string shown, string sign)
    {
        var document = await Reading.TextOfAsync(TestPdf.Page($"BT /F1 12 Tf 72 700 Td {shown} Tj /H 12 Tf 20 0 Td (text) Tj ET", font: $"<< /Type /Font /Subtype /Type1 /BaseFont /{name} >>", resources: "/Font << /F1 4 0 R >> ").Build());

        Assert.StartsWith(sign, document.PlainText, StringComparison.Ordinal);
    }

    private static TestPdf Composite(string shown, string entries, string file = "FontFile2") => TestPdf.Page(
        $"BT /F1 12 Tf 72 700 Td {shown} Tj ET",
        font: $"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 {entries} /FontDescriptor << /{file} 6 0 R >> >>] >>");
}
