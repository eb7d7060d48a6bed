using JobFunctions.Documents.Pdf.Fonts;

namespace JobFunctions.Documents.Tests.Pdf.Fonts;

public sealed class PredefinedCMapTests
{
    [Theory]
    [InlineData("90ms-RKSJ-H", "4182A0B1", "A|あ|ｱ")]
    [InlineData("H", "24222424", "あ|い")]
    [InlineData("EUC-V", "41A4A2", "A|あ")]
    [InlineData("GBK-EUC-H", "41B0A1", "A|啊")]
    [InlineData("GB-H", "3021", "啊")]
    [InlineData("GBK2K-H", "41B0A181308938", "A|啊|ß")]
    [InlineData("ETen-B5-H", "41A440", "A|一")]
    [InlineData("KSCms-UHC-H", "41B0A1", "A|가")]
    [InlineData("KSC-H", "3021", "가")]
    [InlineData("UniJIS-UCS2-H", "00413042", "A|あ")]
    [InlineData("UniGB-UTF16-H", "0041D840DC00", "A|\U00020000")]
    [InlineData("UniJIS-UTF8-H", "41E38182", "A|あ")]
    [InlineData("UniCNS-UTF32-H", "0000004100004E00", "A|一")]
    public void Text_CodesOneAfterAnother_AreTheirCharacters(string name, string codes, string expected)
    {
        var map = PredefinedCMap.Named(name);
        Assert.NotNull(map);

        List<string> texts = [];
        var rest = Convert.FromHexString(codes).AsSpan();

        while (rest.Length > 0)
        {
            var length = map.CodeLength(rest);
            texts.Add(map.Text(rest[..length]));
            rest = rest[length..];
        }

        Assert.Equal(expected.Split('|'), texts);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Identity-H")]
    [InlineData("Identity-V")]
    [InlineData("Invented-H")]
    [InlineData("GBK-EUC")]
    public void Named_NotInTheStandard_IsNothing(string? name) => Assert.Null(PredefinedCMap.Named(name));
}
