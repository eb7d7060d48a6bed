using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

public sealed class CffFontTests
{
    [Fact]
    public void Read_OwnEncoding_TellsCodesAndGlyphs()
    {
        var font = Read(TestFonts.Cff(["eacute", "Asmall", "g33"], [('x', 1), ('y', 2), ('z', 3), ('w', 1)]));

        Assert.NotNull(font?.Codes);
        Assert.Equal(("é", "a", null, "é"), (font.Codes['x'], font.Codes['y'], font.Codes['z'], font.Codes['w']));
        Assert.Equal(("é", "a", null, null), (font.Text(1), font.Text(2), font.Text(3), font.Text(4)));
    }

    [Fact]
    public void Read_NamesThatRepeatTheCode_AreTheCode()
    {
        var font = Read(TestFonts.Cff(["a84", "C4D", "a99"], [('T', 1), ('M', 2), ('N', 3)]));

        Assert.Equal(("T", "M", null), (font?.Codes?['T'], font?.Codes?['M'], font?.Codes?['N']));
    }

    [Fact]
    public void Read_CutAnywhere_DoesNotFail()
    {
        var whole = TestFonts.Cff(["A", "B"], [('a', 1), ('b', 2)]);

        for (var length = 0; length < whole.Length; length++)
        {
            var font = Read(whole[..length]);
            Assert.True(font?.Text(1) is null or "A");
        }
    }

    private static CffFont? Read(byte[] data) =>
        CffFont.Read(new PdfStream(PdfDictionary.Empty, data), new ReadingBudget(DocumentLimits.Default, TimeProvider.System, CancellationToken.None));
}
