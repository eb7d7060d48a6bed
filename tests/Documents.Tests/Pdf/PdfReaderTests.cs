using System.Text;

namespace JobFunctions.Documents.Tests.Pdf;

public sealed class PdfReaderTests
{
    private const string Hello = "BT /F1 12 Tf 72 700 Td (Hello, reader) Tj ET";

    [Fact]
    public async Task Read_CrossReferenceTable_GivesWordsWithTheirPlace()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page(Hello).Build());

        var page = Assert.Single(document.Pages);
        var word = Assert.Single(Assert.Single(page.Blocks).Lines).Words[0];
        Assert.Equal("Hello, reader", document.PlainText);
        Assert.Equal((595, 842), (page.Width, page.Height));
        Assert.Equal(("Hello,", 12.0, false), (word.Text, word.FontSize, word.IsHidden));
        Assert.Equal(72, word.Bounds!.Value.Left, 0.01); // a word of a PDF has its place
        Assert.InRange(word.Bounds.Value.Top, 130, 142);
    }

    [Fact]
    public async Task Read_CrossReferenceAndObjectStreams_GivesText()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page(Hello).BuildWithStreams());

        Assert.Equal("Hello, reader", document.PlainText);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(100_000)]
    public async Task Read_OffsetsThatLie_FindsTheObjectsByScanning(int shift)
    {
        var document = await Reading.TextOfAsync(TestPdf.Page(Hello).Build(shift));

        Assert.Equal("Hello, reader", document.PlainText);
    }

    [Fact]
    public async Task Read_NoCrossReferencesAtAll_FindsTheObjectsByScanning()
    {
        var whole = Encoding.Latin1.GetString(TestPdf.Page(Hello).Build());

        var document = await Reading.TextOfAsync(whole[..whole.IndexOf("xref", StringComparison.Ordinal)]);

        Assert.Equal("Hello, reader", document.PlainText);
    }

    [Theory]
    [InlineData("/ASCIIHexDecode", "4254202F46312031322054662037322037303020546420284F4B2920546A2045543E")]
    [InlineData("/ASCII85Decode", "6<#'\\7PQ#?1*BP.+?)%u2_Zp.<+I+\":J3,Z<,*OE;u~>")]
    [InlineData("[/ASCIIHexDecode /RunLengthDecode]", "214254202F46312031322054662037322037303020546420284F4B2920546A20455480>")]
    [InlineData("[/ASCIIHexDecode /LZWDecode]", "80108A820179186220188C84054330806F0A1B8C0610B32080504F258A6166A10114A901>")]
    public async Task Read_PackedContent_IsUnpacked(string filter, string packed)
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("", filter, Encoding.Latin1.GetBytes(packed)).Build());

        Assert.Equal("OK", document.PlainText);
    }

    [Fact]
    public async Task Read_AdjustedStringsWithoutSpaces_PartsWordsByGaps()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 10 Tf 72 700 Td [(Se) 20 (nior) -300 (Dev) -40 (eloper)] TJ ET").Build());

        Assert.Equal("Senior Developer", document.PlainText);
    }

    [Fact]
    public async Task Read_LettersDrawnInAnyOrder_PutsThemWhereTheyBelong()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page(
            "BT /F1 10 Tf 1 0 0 1 100 700 Tm (world) Tj 1 0 0 1 72 700 Tm (Hello) Tj 1 0 0 1 72 680 Tm (below) Tj ET").Build());

        Assert.Equal("Hello world", document.Pages[0].Blocks[0].Lines[0].Text);
        Assert.EndsWith("below", document.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_TwoColumns_DoesNotInterleave()
    {
        var content = new StringBuilder("BT /F1 10 Tf ");

        for (var line = 0; line < 8; line++)
        {
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"1 0 0 1 60 {700 - (line * 13)} Tm (left column, line {line} of it) Tj ");
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"1 0 0 1 330 {706 - (line * 15)} Tm (right column, line {line} of it) Tj ");
        }

        var document = await Reading.TextOfAsync(TestPdf.Page(content + "ET").Build());

        var lines = document.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(16, lines.Length);
        Assert.All(lines[..8], line => Assert.StartsWith("left", line, StringComparison.Ordinal));
        Assert.All(lines[8..], line => Assert.StartsWith("right", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_DatesLinedUpOnTheRight_StayOnTheirLines()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page(
            "BT /F1 10 Tf 1 0 0 1 60 700 Tm (Developer) Tj 1 0 0 1 450 700 Tm (2019 - 2021) Tj 1 0 0 1 60 686 Tm (Tester) Tj 1 0 0 1 450 686 Tm (2017 - 2019) Tj "
            + "1 0 0 1 60 672 Tm (Trainee) Tj 1 0 0 1 450 672 Tm (2016 - 2017) Tj ET").Build());

        Assert.Equal("Developer\t2019 - 2021\nTester\t2017 - 2019\nTrainee\t2016 - 2017", document.PlainText);
    }

    [Theory]
    [InlineData("1 1 1 rg (secret) Tj")]
    [InlineData("3 Tr (secret) Tj")]
    [InlineData("/F1 0.5 Tf (secret) Tj")]
    [InlineData("1 0 0 1 900 700 Tm (secret) Tj")]
    public async Task Read_TextThatIsNotSeen_IsMarkedHidden(string drawing)
    {
        var document = await Reading.TextOfAsync(TestPdf.Page($"{Hello} BT /F1 12 Tf 72 500 Td {drawing} ET").Build());

        Assert.Equal("Hello, reader", document.PlainText);
        Assert.Equal("secret", document.HiddenText);
    }

    [Fact]
    public async Task Read_WhiteTextOnDark_IsSeen()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("0 0 0.4 rg 0 600 595 242 re f 1 g " + Hello).Build());

        Assert.Equal("Hello, reader", document.PlainText);
        Assert.Empty(document.HiddenText);
    }

    [Fact]
    public async Task Read_ClippedText_IsHidden()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page($"{Hello} q 0 0 10 10 re W n BT /F1 12 Tf 72 500 Td (secret) Tj ET Q").Build());

        Assert.Equal(("Hello, reader", "secret"), (document.PlainText, document.HiddenText));
    }

    [Fact]
    public async Task Read_DifferencesAndGlyphNames_GiveLetters()
    {
        var font = "<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [65 /afii10017 /uni0431 /eacute /ffi /afii10023] >> >>";

        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td (ABCDE) Tj ET", font: font).Build());

        Assert.Equal("АбéffiЁ", document.PlainText);
    }

    [Fact]
    public async Task Read_CompositeFontWithToUnicode_GivesItsText()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td <000100020003> Tj ET", font: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 600 /W [1 [500 500] 3 3 400] >>");
        pdf.AddStream("", "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <0414> endbfchar 1 beginbfrange <0002> <0003> <0430> endbfrange"u8.ToArray());

        var document = await Reading.TextOfAsync(pdf.Build());

        Assert.Equal("Даб", document.PlainText);
    }

    [Fact]
    public async Task Read_CompositeFontWithoutMeaning_AsksForRecognition()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td <000100020003> Tj ET", font: "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>");
        pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 600 >>");

        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(pdf.Build()));
    }

    [Fact]
    public async Task Read_PageWithoutText_IsAnImage() =>
        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(TestPdf.Page("0 0 100 100 re f").Build()));

    [Fact]
    public async Task Read_RecognisedTextUnderAScan_Counts()
    {
        var pdf = TestPdf.Page("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q BT 3 Tr /F1 12 Tf 72 700 Td (recognised) Tj ET");

        Assert.Equal("recognised", (await Reading.TextOfAsync(pdf.Build())).PlainText);
    }

    [Fact]
    public async Task Read_FormsAndInlinePictures_GiveTheFormsText()
    {
        var pdf = TestPdf.Page("BI /W 2 /H 1 /BPC 8 /CS /G ID \u0001EI\u0002 EI /Form Do", pageEntries: "/Annots []");
        pdf.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >>", Encoding.Latin1.GetBytes(Hello));
        var file = Encoding.Latin1.GetString(pdf.Build()).Replace("/F1 4 0 R >> >> /Annots", "/F1 4 0 R >> /XObject << /Form 6 0 R >> >> /Annots", StringComparison.Ordinal);

        Assert.Equal("Hello, reader", (await Reading.TextOfAsync(file)).PlainText);
    }

    [Fact]
    public async Task Read_PageTurned_ReadsAlongTheText()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 0 1 -1 0 300 72 Tm (turned text) Tj ET", pageEntries: "/Rotate 90").Build());

        Assert.Equal("turned text", document.PlainText);
        Assert.Equal(842, document.Pages[0].Width);
    }

    [Fact]
    public async Task Read_RuledTable_ReadsCellByCell()
    {
        // Two columns and two rows, each cell of two lines.
        var content = "1 w 50 600 m 450 600 l S 50 650 m 450 650 l S 50 700 m 450 700 l S 50 600 m 50 700 l S 250 600 m 250 700 l S 450 600 m 450 700 l S BT /F1 10 Tf ";

        foreach (var (x, y, name) in ((int, int, string)[])[(60, 690, "A"), (260, 690, "B"), (60, 640, "C"), (260, 640, "D")])
        {
            content += System.FormattableString.Invariant($"1 0 0 1 {x} {y} Tm ({name} first line) Tj 1 0 0 1 {x} {y - 12} Tm ({name} second) Tj ");
        }

        var document = await Reading.TextOfAsync(TestPdf.Page(content + "ET").Build());

        Assert.Equal("A first line\nA second\tB first line\nB second\nC first line\nC second\tD first line\nD second", document.PlainText);
        Assert.Equal([new(0, 0, 0), new(0, 0, 1), new(0, 1, 0), new TableCell(0, 1, 1)], document.Pages[0].Blocks.Select(block => block.Cell!.Value)); // all are in cells
    }

    [Fact]
    public async Task Read_LinesAtTheFootOfEveryPage_AreFooters()
    {
        var pdf = TestPdf.Page("BT /F1 12 Tf 72 700 Td (body one) Tj 0 -670 Td (Ann Lee, 1) Tj ET");
        pdf.Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /F1 4 0 R >> >> >>");
        pdf.AddStream("", "BT /F1 12 Tf 72 700 Td (body two) Tj 0 -670 Td (Ann Lee, 2) Tj ET"u8.ToArray());
        var file = Encoding.Latin1.GetString(pdf.Build()).Replace("/Kids [3 0 R]", "/Kids [3 0 R 6 0 R]", StringComparison.Ordinal);

        var document = await Reading.TextOfAsync(file);

        Assert.Equal([TextRegion.Body, TextRegion.Footer, TextRegion.Body, TextRegion.Footer], document.Pages.SelectMany(page => page.Blocks).Select(block => block.Region));
    }

    [Fact]
    public async Task Read_WordsBrokenAtLineEnds_AreWholeInPlainText()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 14 TL 72 700 Td (a strong develop-) Tj T* (ment of ann-) Tj T* (lee@example.com) Tj ET").Build());

        Assert.Equal("a strong development of ann-lee@example.com", document.PlainText.Replace('\n', ' '));
        Assert.Equal(3, document.Pages[0].Blocks[0].Lines.Count);
    }

    [Fact]
    public async Task Read_LettersDrawnTwice_AreReadOnce()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 72 700 Td (all tall) Tj 1 0 0 1 72.3 700 Tm (all tall) Tj ET").Build());

        Assert.Equal("all tall", document.PlainText);
    }

    [Fact]
    public async Task Read_SpacedOutHeading_IsOneWord()
    {
        var document = await Reading.TextOfAsync(TestPdf.Page("BT /F1 12 Tf 6 Tc 72 700 Td (EDUCATION) Tj ET").Build());

        Assert.Equal("EDUCATION", document.PlainText);
    }

    [Fact]
    public async Task Read_FilledFormField_GivesTheAnswer()
    {
        var pdf = TestPdf.Page("", pageEntries: "/Annots [<< /Subtype /Widget /Rect [72 600 200 620] /FT /Tx /V (the answer) >>]");

        var document = await Reading.TextOfAsync(pdf.Build());

        Assert.Equal(("the answer", TextRegion.FormField), (document.PlainText, document.Pages[0].Blocks[0].Region));
    }
}
