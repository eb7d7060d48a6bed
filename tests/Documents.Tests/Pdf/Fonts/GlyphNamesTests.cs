using JobFunctions.Documents.Pdf.Fonts;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

public sealed class GlyphNamesTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("eacute", "é")]
    [InlineData("Scaron", "Š")]
    [InlineData("afii10017", "А")]
    [InlineData("afii10097", "я")]
    [InlineData("afii10023", "Ё")]
    [InlineData("uni04D8", "Ә")]
    [InlineData("uni00410042", "AB")]
    [InlineData("u1F4DE", "\U0001F4DE")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("a.sc", "a")]
    [InlineData("Asmall", "a")]
    [InlineData("Eacutesmall", "é")]
    [InlineData("sevenoldstyle", "7")]
    [InlineData("fiveinferior", "5")]
    [InlineData("g12", null)]
    [InlineData(".notdef", null)]
    [InlineData("uniD800", null)]
    [InlineData("f_zzz", null)]
    public void ToText_Name_GivesItsText(string name, string? text) => Assert.Equal(text, GlyphNames.ToText(name));

    [Theory]
    [InlineData("a65", 65, "A")]
    [InlineData("C41", 65, "A")]
    [InlineData("a65", 66, null)]
    [InlineData("g65", 65, null)]
    [InlineData("G41", 65, null)]
    [InlineData("abc65", 65, null)]
    [InlineData("65", 65, null)]
    [InlineData("a12", 12, null)]
    public void NumberedCode_NameWithANumber_CountsOnlyWhenItIsTheCode(string name, int code, string? text) => Assert.Equal(text, GlyphNames.NumberedCode(name, code));
}
