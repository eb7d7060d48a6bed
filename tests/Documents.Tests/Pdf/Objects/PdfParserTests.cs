using System.Globalization;
using System.Text;

using FsCheck;
using FsCheck.Fluent;

using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Tests.Pdf.Objects;

public sealed class PdfParserTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-17", -17)]
    [InlineData("+3.25", 3.25)]
    [InlineData(".5", 0.5)]
    [InlineData("-.002", -0.002)]
    [InlineData("4.", 4)]
    [InlineData("--5", -5)]
    [InlineData("1-2", 1)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("12345678901234567890", 12345678901234567890.0)]
    [InlineData("-", 0)]
    public void Read_Number_GivesItsValue(string written, double value) => Assert.Equal(value, Assert.IsType<PdfNumber>(Read(written)).Value, 9);

    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData("(one (two) three)", "one (two) three")]
    [InlineData(@"(\(\)\\)", @"()\")]
    [InlineData(@"(\101\60\0)", "A0\0")]
    [InlineData("(a\\\nb)", "ab")]
    [InlineData("(a\r\nb)", "a\nb")]
    [InlineData("(never closed", "never closed")]
    [InlineData("<48656C6C6F>", "Hello")]
    [InlineData("<48 65 6C\n6C6>", "Hell`")]
    [InlineData("<>", "")]
    public void Read_String_GivesItsBytes(string written, string value) => Assert.Equal(value, Encoding.Latin1.GetString(Assert.IsType<PdfString>(Read(written)).Bytes));

    [Theory]
    [InlineData("/Name", "Name")]
    [InlineData("/A#20B#2F", "A B/")]
    [InlineData("/Odd#G1", "Odd#G1")]
    [InlineData("/", "")]
    public void Read_Name_GivesItWithoutEscapes(string written, string value) => Assert.Equal(value, Assert.IsType<PdfName>(Read(written)).Value);

    [Fact]
    public void Read_DictionaryOfAll_GivesItsValues()
    {
        var dictionary = Assert.IsType<PdfDictionary>(Read("<< /A [1 (two) /Three [4]] /B true /C null % said aside\n /D << /E <41> >> >>"));

        Assert.Equal(4, dictionary.Array("A")?.Count);
        Assert.True(dictionary.Boolean("B"));
        Assert.Equal(PdfObject.Null, dictionary["C"]);
        Assert.Equal("A"u8.ToArray(), dictionary.Dictionary("D").Bytes("E"));
    }

    [Theory]
    [InlineData("<< /A 1 /B [2 3 >> endobj")]
    [InlineData("<< /A 1 junk /B [2 3] endobj")]
    [InlineData("<< /A 1 7 /B [2 3]")]
    public void Read_DictionaryNotClosed_GivesWhatItHas(string written)
    {
        var dictionary = Assert.IsType<PdfDictionary>(Read(written));

        Assert.Equal(1, dictionary.Integer("A"));
        Assert.Equal(2, dictionary.Array("B")?.Count);
    }

    [Fact]
    public void Read_EveryOperator_IsTheWordWritten()
    {
        foreach (var word in (string[])["q", "BT", "TJ", "T*", "'", "\"", "BDC", "endstream", "b*"])
        {
            Assert.Equal(word, Assert.IsType<PdfKeyword>(Read(word)).Value);
        }
    }

    [Fact]
    public void Read_LiteralOfAnyBytes_GivesThemBack()
    {
        var bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary();

        Prop.ForAll(bytes, data => Assert.IsType<PdfString>(Parser(Literal(data)).Read()).Bytes.AsSpan().SequenceEqual(data)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_AnyNumber_GivesItBack()
    {
        var numbers = Gen.Choose(-2_000_000_000, 2_000_000_000).SelectMany(whole => Gen.Choose(0, 5).Select(places => whole / Math.Pow(10, places))).ToArbitrary();

        Prop.ForAll(numbers, number => Math.Abs(Assert.IsType<PdfNumber>(Read(number.ToString("F5", CultureInfo.InvariantCulture))).Value - number) < 1e-5).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_AnyBytes_ComesToAnEnd()
    {
        var alphabet = Gen.Elements("<>[]()/%\\{}0123456789.-+ \n\rRobjstreamtruefalsenull#ABCDEF".Select(letter => (byte)letter).ToArray());

        Prop.ForAll(alphabet.ArrayOf().ToArbitrary(), data =>
        {
            var parser = Parser(data);
            var before = -1;

            while (parser.Read() is not null)
            {
                Assert.True(parser.Position > before);
                before = parser.Position;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static byte[] Literal(byte[] data)
    {
        List<byte> written = [(byte)'('];

        foreach (var value in data)
        {
            written.AddRange(value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r' ? Encoding.ASCII.GetBytes($"\\{Convert.ToString(value, 8).PadLeft(3, '0')}") : [value]);
        }

        return [.. written, (byte)')'];
    }

    private static PdfObject? Read(string written) => Parser(Encoding.Latin1.GetBytes(written)).Read();

    private static PdfParser Parser(byte[] data) => new(data, null, new ReadingBudget(DocumentLimits.Default, TimeProvider.System, CancellationToken.None));
}
