using System.Text;

namespace JobFunctions.Documents.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Russian = "Иванов Пётр Сергеевич\r\nСварщик 5 разряда, опыт работы — 7 лет\r\nТелефон: +7 701 555-77-08";
    private const string Western = "José Müller\nIngénieur à Genève, très expérimenté\nfrançais";

    static PlainTextReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("cp866")]
    [InlineData("x-mac-cyrillic")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Read_Russian_FindsTheEncoding(string name)
    {
        var text = name is "koi8-r" or "cp866" ? Russian.Replace('—', '-') : Russian;

        var document = await Reading.TextOfAsync(Encoding.GetEncoding(name).GetBytes(text));

        Assert.Equal(text.ReplaceLineEndings("\n"), document.PlainText);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Read_ByteOrderMark_DecidesAndIsLeftOut(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var document = await Reading.TextOfAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)]);

        Assert.Equal(Russian.ReplaceLineEndings("\n"), document.PlainText);
    }

    [Fact]
    public async Task Read_WesternEightBit_IsNotTakenForRussian()
    {
        var document = await Reading.TextOfAsync(Encoding.GetEncoding(1252).GetBytes(Western));

        Assert.Equal(Western, document.PlainText);
    }

    [Fact]
    public async Task Read_TabsAndDecomposedLetters_AreKeptAndComposed()
    {
        var document = await Reading.TextOfAsync(Encoding.UTF8.GetBytes("Name\tAndre\u0301 Co\u00ADhen\n\n\nend"));

        Assert.Equal("Name\tAndré Cohen\n\nend", document.PlainText);
    }
}
