using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

public sealed class TrueTypeFontTests
{
    [Fact]
    public void Text_UnicodeMapOfSegments_IsReadBackwards()
    {
        var font = Read(("cmap", TestFonts.Cmap((3, 1, TestFonts.Format4(('A', 3), ('Ж', 7), ('Қ', 9))))));

        Assert.Equal(("A", "Ж", "Қ", null), (font.Text(3), font.Text(7), font.Text(9), font.Text(4)));
    }

    [Fact]
    public void Text_UnicodeMapOfGroups_ReachesBeyondTheFirstPlane()
    {
        var font = Read(("cmap", TestFonts.Cmap((3, 10, TestFonts.Format12((0x1F4DE, 0x1F4DF, 5))))));

        Assert.Equal(("\U0001F4DE", "\U0001F4DF"), (font.Text(5), font.Text(6)));
    }

    [Fact]
    public void Text_UnicodeMapOfTrimmedTable_IsReadBackwards() =>
        Assert.Equal("c", Read(("cmap", TestFonts.Cmap((0, 3, TestFonts.Format6('a', 1, 2, 3))))).Text(3));

    [Fact]
    public void Text_NamesAlone_AreTaken()
    {
        var font = Read(("post", TestFonts.Post("0", "36", "uni0416", "afii10080", "g17", "240")));

        Assert.Equal(("A", "Ж", "о", null, "×"), (font.Text(1), font.Text(2), font.Text(3), font.Text(4), font.Text(5)));
    }

    [Fact]
    public void Text_NamesAndUnicode_UnicodeCounts() =>
        Assert.Equal("x", Read(("post", TestFonts.Post("0", "A")), ("cmap", TestFonts.Cmap((0, 3, TestFonts.Format4(('x', 1)))))).Text(1));

    [Theory]
    [InlineData(3, 0, 0xF000)]
    [InlineData(3, 0, 0)]
    [InlineData(1, 0, 0)]
    public void TextOfCode_SymbolMap_GoesThroughTheGlyph(int platform, int encoding, int area)
    {
        var font = Read(
            ("cmap", TestFonts.Cmap((platform, encoding, area == 0 ? TestFonts.Format0((5, 2)) : TestFonts.Format4((area + 5, 2))))),
            ("post", TestFonts.Post("0", "1", "Zcaron")));

        Assert.Equal(("Ž", null), (font.TextOfCode(5), font.TextOfCode(6)));
    }

    [Fact]
    public void Read_CutAnywhere_TellsLessAndDoesNotFail()
    {
        var whole = TestFonts.TrueType(("cmap", TestFonts.Cmap((3, 1, TestFonts.Format4(('A', 1))), (0, 4, TestFonts.Format12((66, 67, 2))))), ("post", TestFonts.Post("0", "A", "B")));

        for (var length = 0; length < whole.Length; length++)
        {
            var font = TrueTypeFont.Read(new PdfStream(PdfDictionary.Empty, whole.AsMemory(0, length)), Budget);
            Assert.True(font.Text(1) is null or "A");
        }
    }

    private static ReadingBudget Budget => new(DocumentLimits.Default, TimeProvider.System, CancellationToken.None);

    private static TrueTypeFont Read(params (string Tag, byte[] Data)[] tables) => TrueTypeFont.Read(new PdfStream(PdfDictionary.Empty, TestFonts.TrueType(tables)), Budget);
}
