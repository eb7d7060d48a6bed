using System.Text;

using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

public sealed class CMapParserTests
{
    [Fact]
    public void Parse_Texts_TellsEachCode()
    {
        var map = Parse("2 beginbfchar <01> <0041> <02> <D83DDCDE> endbfchar 2 beginbfrange <10> <12> <0430> <20> <21> [<00660069> /eacute] endbfrange");

        Assert.Equal(("A", "\U0001F4DE", "в", "fi", "é", null), (map.Text(1), map.Text(2), map.Text(0x12), map.Text(0x20), map.Text(0x21), map.Text(3)));
    }

    [Fact]
    public void Parse_CodeWithEmptyText_IsToldFromOneWithout()
    {
        var map = Parse("1 beginbfchar <01> <> endbfchar");

        Assert.Equal(("", null), (map.Text(1), map.Text(2)));
        Assert.False(map.HasTexts);
    }

    [Fact]
    public void Parse_CodeSpaces_TellHowLongACodeIs()
    {
        var map = Parse("2 begincodespacerange <00> <7F> <8140> <9FFC> endcodespacerange");

        Assert.Equal((1, 2, 1), (map.CodeLength([0x41, 0x42], 2), map.CodeLength([0x81, 0x40], 2), map.CodeLength([0xFF, 0xFF], 2)));
    }

    [Fact]
    public void Parse_CharacterNumbers_TheLaterRangeCounts()
    {
        var map = Parse("1 begincidrange <0000> <00FF> 100 endcidrange 1 begincidchar <0005> 7 endcidchar /WMode 1 def");

        Assert.Equal((104, 7, 0), (map.Cid(4), map.Cid(5), map.Cid(0x100)));
        Assert.True(map.IsVertical);
    }

    [Theory]
    [InlineData("1 beginbfrange <0000> <FFFFFFFF> <0041> endbfrange")]
    [InlineData("1 beginbfrange <05> <01> <0041> endbfrange")]
    [InlineData("1 beginbfchar <01> endbfchar beginbfrange <01> <02> endbfrange begincidrange <01> endcidrange")]
    public void Parse_Broken_Ends(string written) => Assert.NotNull(Parse(written));

    private static CMap Parse(string written) => CMapParser.Parse(
        new PdfStream(PdfDictionary.Empty, Encoding.Latin1.GetBytes(written)), new ReadingBudget(DocumentLimits.Default, TimeProvider.System, CancellationToken.None));
}
